import type { StarlightUserConfig } from '@astrojs/starlight/types';
import type { loadContent } from './content.ts';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

/** The navigation: lessons by stage, then sheets and themes, dialogues, and pages about the course. Single sheets stand on their own page. */
export function buildSidebar(content: ReturnType<typeof loadContent>): Sidebar {
  const { course, lessons, dialogues } = content;
  return [
    ...course.stages.map((stage) => ({
      label: `${stage.id.toUpperCase()} ${stage.title}`,
      items: stage.modules.map((module) => ({
        label: module.title,
        items: module.lessons.map((id) => ({
          label: `${id.toUpperCase()} ${lessons.get(id)?.title ?? id}`,
          link: `/lessons/${id}/`,
          attrs: { 'data-lesson': id },
        })),
      })),
    })),
    {
      label: 'シートとテーマ',
      items: [
        { label: 'シート集', link: '/sheets/' },
        { label: 'テーマを進める', link: '/tools/topics/' },
        { label: 'まとめて印刷する', link: '/tools/print/' },
      ],
    },
    {
      label: '対話の練習',
      items: [...dialogues.values()].map((dialogue) => ({
        label: `${dialogue.id.toUpperCase()} ${dialogue.title}`,
        link: `/dialogues/${dialogue.id}/`,
      })),
    },
    {
      label: '調べる・管理する',
      items: [
        { label: '用語集', link: '/glossary/' },
        { label: '数値と出典', link: '/numbers/' },
        { label: '記録の保存と引越し', link: '/tools/records/' },
        { label: '導入する方へ', link: '/hosts/' },
        { label: 'このサイトについて', link: '/about/' },
      ],
    },
  ];
}
