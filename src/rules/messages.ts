import type { BasisKind } from './schema.ts';

/** Rules at the foot of a lesson, and on their own page. */
export const ruleMessages = {
  title: '制度の版',
  all: '制度の版と見直し期限の一覧',
  kinds: { law: '法律', notice: '国の告示・通知', plan: '計画', guide: '手引き', report: '報告書' } satisfies Record<BasisKind, string>,
  basis: '根拠',
  of: (kind: string, title: string, at: string | undefined) => `${kind}：${title}${at === undefined ? '' : ` ${at}`}`,
  readIn: (title: string) => `（${title}で確認）`,
  unread: '（条文・本文との照らし合わせは、まだです）',
  text: (edition: string, read: string) => `${edition}、${read}に確認`,
  reviewBy: '見直し期限',
  until: (day: string, because: string) => `${day}（${because}）`,
  lessons: '書いてある所',
  overdue: '見直し期限を過ぎています。いまの決まりを、市町村の担当者か公の文書で確かめてください。',
  lessonOverdue: 'このレッスンには、見直し期限を過ぎた決まりがあります。',
  which: 'どの決まりか見る',
} as const;
