import { checkFigureUse, findBarePercentages } from '../evidence/register.ts';
import { checkFigureReferences } from '../evidence/register.ts';
import type { ContentFiles } from './content-files.ts';
import { checkIds } from './ids.ts';
import type { Problem } from './problems.ts';
import type { Sourced } from './read.ts';

/** Everything that no single file can know: references between files, ids used twice, order that leads nowhere. */
export function checkContent(files: ContentFiles): Problem[] {
  return [
    ...checkUniqueIds(files),
    ...checkCourse(files),
    ...checkLessons(files),
    ...checkQuestions(files),
    ...checkDialogues(files),
    ...checkWorksheets(files),
    ...checkIds(files),
    ...checkFigureReferences(files.figures, new Set(files.sources.data.sources.map(({ id }) => id)), new Set(files.corrections.data.corrections.map(({ anomaly }) => anomaly))),
    ...checkFigureUse([...files.lessons, ...files.pages], files.figures),
    ...[...files.lessons, ...files.pages].flatMap((page) => findBarePercentages(page)),
  ];
}

/** A reference from one file to an id that should exist elsewhere. */
function checkReference(from: Sourced<unknown>, path: readonly PropertyKey[], id: string, known: ReadonlySet<string>, what: string): Problem[] {
  if (known.has(id)) return [];
  const list = [...known].sort().join('、');
  return [{ file: from.file, line: from.lineOf(path), key: path.map(String).join('.'), reason: `「${id}」という${what}はありません。`, instead: `次のどれかを書きます: ${list}` }];
}

function checkUniqueIds(files: ContentFiles): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  const claim = (from: Sourced<unknown>, path: readonly PropertyKey[], kind: string, id: string) => {
    const key = `${kind}:${id}`;
    const first = seen.get(key);
    if (first !== undefined) {
      problems.push({ file: from.file, line: from.lineOf(path), key: path.map(String).join('.'), reason: `id「${id}」はすでに ${first} にあります。`, instead: 'ほかと重ならない id を付けます。一度使った id は付け替えません。' });
    }
    seen.set(key, first ?? `${from.file}:${String(from.lineOf(path))}`);
  };
  for (const lesson of files.lessons) {
    claim(lesson, ['id'], 'lesson', lesson.data.id);
    lesson.data.objectives.forEach((objective, i) => { claim(lesson, ['objectives', i, 'id'], 'objective', objective.id); });
    claim(lesson, ['action', 'id'], 'action', lesson.data.action.id);
  }
  for (const file of files.questions) {
    file.data.recall.forEach((question, i) => { claim(file, ['recall', i, 'id'], 'question', question.id); });
    file.data.exercises.forEach((question, i) => { claim(file, ['exercises', i, 'id'], 'question', question.id); });
  }
  for (const sheet of files.worksheets) {
    claim(sheet, ['id'], 'worksheet', sheet.data.id);
    sheet.data.sections.forEach((section, s) => {
      section.fields.forEach((field, f) => { claim(sheet, ['sections', s, 'fields', f, 'id'], `field of ${sheet.data.id}`, field.id); });
    });
  }
  for (const dialogue of files.dialogues) {
    claim(dialogue, ['id'], 'dialogue', dialogue.data.id);
    dialogue.data.nodes.forEach((node, n) => {
      claim(dialogue, ['nodes', n, 'id'], `node of ${dialogue.data.id}`, node.id);
      node.choices.forEach((choice, c) => { claim(dialogue, ['nodes', n, 'choices', c, 'id'], `choice of ${dialogue.data.id}`, choice.id); });
    });
    dialogue.data.endings.forEach((ending, e) => { claim(dialogue, ['endings', e, 'id'], `node of ${dialogue.data.id}`, ending.id); });
  }
  files.glossary.data.terms.forEach((term, i) => { claim(files.glossary, ['terms', i, 'id'], 'term', term.id); });
  return problems;
}

function checkCourse({ course, lessons }: ContentFiles): Problem[] {
  const problems: Problem[] = [];
  const known = new Set(lessons.map((lesson) => lesson.data.id));
  const placed = new Set<string>();
  course.data.stages.forEach((stage, s) => {
    stage.modules.forEach((module, m) => {
      module.lessons.forEach((id, l) => {
        const path = ['stages', s, 'modules', m, 'lessons', l];
        problems.push(...checkReference(course, path, id, known, 'レッスン'));
        if (placed.has(id)) problems.push({ file: course.file, line: course.lineOf(path), key: path.join('.'), reason: `レッスン「${id}」が2か所に置かれています。`, instead: 'レッスンは1つのまとまりにだけ置きます。' });
        placed.add(id);
      });
    });
  });
  course.data.paths.forEach((path, p) => {
    path.lessons.forEach((id, l) => { problems.push(...checkReference(course, ['paths', p, 'lessons', l], id, known, 'レッスン')); });
  });
  for (const lesson of lessons) {
    if (!placed.has(lesson.data.id)) {
      problems.push({ file: lesson.file, line: lesson.lineOf(['id']), key: 'id', reason: `レッスン「${lesson.data.id}」がコースのどこにも置かれていません。`, instead: 'content/course.yaml の stages の中に、この id を書き加えます。' });
    }
  }
  return problems;
}

/** The headings of a lesson, in this order. See `docs/lessons` of the contributor pages. */
const lessonHeadings = ['思い出す', 'ねらい', '要点', '見本', '半分自分で', '確かめる', '自分の地域で', 'この2週間で'];

function checkLessons(files: ContentFiles): Problem[] {
  const sheets = new Set(files.worksheets.map((sheet) => sheet.data.id));
  const dialogues = new Set(files.dialogues.map((dialogue) => dialogue.data.id));
  const sources = new Set(files.sources.data.sources.map((source) => source.id));
  return files.lessons.flatMap((lesson) => {
    const { data } = lesson;
    const fileName = `content/docs/lessons/${data.id}.mdx`;
    const headings = [...lesson.body.matchAll(/^## (.+)$/gm)].map((match) => match[1]?.trim());
    return [
      ...(lesson.file === fileName ? [] : [{ file: lesson.file, line: lesson.lineOf(['id']), key: 'id', reason: `ファイル名と id「${data.id}」が違います。`, instead: `ファイル名を ${fileName} にするか、id を直します。` }]),
      ...(headings.join() === lessonHeadings.join()
        ? []
        : [{ file: lesson.file, line: lesson.bodyLine, key: '', reason: `見出し（##）の並びが「${headings.join('・')}」です。`, instead: `「${lessonHeadings.join('・')}」の順に書きます。` }]),
      ...data.sheets.flatMap((id, i) => checkReference(lesson, ['sheets', i], id, sheets, 'シート')),
      ...data.dialogues.flatMap((id, i) => checkReference(lesson, ['dialogues', i], id, dialogues, '対話')),
      ...data.sources.flatMap((source, i) => checkReference(lesson, ['sources', i, 'id'], source.id, sources, '資料')),
    ];
  });
}

function checkQuestions(files: ContentFiles): Problem[] {
  const lessons = new Map(files.lessons.map((lesson) => [lesson.data.id, lesson]));
  const problems: Problem[] = [];
  for (const file of files.questions) {
    const lesson = lessons.get(file.data.lesson);
    if (!lesson) {
      problems.push(...checkReference(file, ['lesson'], file.data.lesson, new Set(lessons.keys()), 'レッスン'));
      continue;
    }
    const objectives = new Set(lesson.data.objectives.map((objective) => objective.id));
    const headings = new Set([...lesson.body.matchAll(/^#{2,3} (.+)$/gm)].map((match) => match[1]?.trim() ?? ''));
    const applied = file.data.recall.filter((question) => question.level === 'apply').length;
    if (applied * 2 < file.data.recall.length) {
      problems.push({ file: file.file, line: file.lineOf(['recall']), key: 'recall', reason: `場面に当てはめる問い（apply）が${String(file.data.recall.length)}問中${String(applied)}問です。`, instead: '半分以上を apply にします。' });
    }
    for (const list of ['recall', 'exercises'] as const) {
      file.data[list].forEach((question, i) => {
        problems.push(...checkReference(file, [list, i, 'objective'], question.objective, objectives, 'ねらい'));
        problems.push(...checkReference(file, [list, i, 'section'], question.section, headings, '見出し'));
        problems.push(...checkQuestion(file, [list, i], question));
      });
    }
  }
  return problems;
}

type AnyQuestion = ContentFiles['questions'][number]['data']['recall'][number];

function checkQuestion(file: Sourced<unknown>, path: readonly PropertyKey[], question: AnyQuestion): Problem[] {
  const at = (rest: readonly PropertyKey[]) => ({ file: file.file, line: file.lineOf([...path, ...rest]), key: [...path, ...rest].map(String).join('.') });
  if (question.kind === 'single' || question.kind === 'multiple') {
    const right = question.options.filter((option) => option.correct).length;
    const wrongCount = question.kind === 'single' ? right !== 1 : right < 1;
    return [
      ...(wrongCount ? [{ ...at(['options']), reason: `正しい選択肢が${String(right)}個あります。`, instead: question.kind === 'single' ? 'correct: true をちょうど1つにします。' : 'correct: true を1つ以上にします。' }] : []),
      ...question.options.flatMap((option, i) =>
        !option.correct && option.belief === undefined ? [{ ...at(['options', i]), reason: '誤りの選択肢に belief がありません。', instead: 'これを選ぶ人が信じていることを belief に書きます。' }] : [],
      ),
    ];
  }
  if (question.kind === 'classify') {
    const boxes = new Set(question.boxes.map((box) => box.id));
    return question.cards.flatMap((card, c) => card.boxes.flatMap((box, b) => checkReference(file, [...path, 'cards', c, 'boxes', b], box, boxes, '箱')));
  }
  return [];
}

function checkDialogues(files: ContentFiles): Problem[] {
  const worksheets = new Map(files.worksheets.map((sheet) => [sheet.data.id, sheet.data]));
  return files.dialogues.flatMap((dialogue) => {
    const { data } = dialogue;
    const places = new Set([...data.nodes, ...data.endings].map((node) => node.id));
    const reached = new Set<string>();
    const visit = (id: string) => {
      if (reached.has(id)) return;
      reached.add(id);
      for (const choice of data.nodes.find((node) => node.id === id)?.choices ?? []) visit(choice.to);
    };
    visit(data.start);
    const sheet = worksheets.get(data.debrief.sheet);
    const fields = new Set(sheet?.sections.flatMap((section) => section.fields.map((field) => field.id)));
    return [
      ...checkReference(dialogue, ['start'], data.start, places, '場面'),
      ...checkReference(dialogue, ['debrief', 'sheet'], data.debrief.sheet, new Set(worksheets.keys()), 'シート'),
      ...(sheet ? checkReference(dialogue, ['debrief', 'field'], data.debrief.field, fields, '欄') : []),
      ...data.nodes.flatMap((node, n) =>
        node.choices.flatMap((choice, c) => [
          ...checkReference(dialogue, ['nodes', n, 'choices', c, 'to'], choice.to, places, '場面'),
          ...(choice.verdict === 'off' && choice.belief === undefined
            ? [{ file: dialogue.file, line: dialogue.lineOf(['nodes', n, 'choices', c]), key: `nodes.${String(n)}.choices.${String(c)}.belief`, reason: '外れの選択に belief がありません。', instead: 'この選択の裏にある思い込みを書きます。' }]
            : []),
        ]),
      ),
      ...[...places].filter((id) => !reached.has(id)).map((id) => ({ file: dialogue.file, line: dialogue.lineOf(['nodes']), key: id, reason: `場面「${id}」にはどこからも行けません。`, instead: 'どれかの選択の to に書くか、この場面を消します。' })),
      ...data.nodes.filter((node) => reached.has(node.id) && !leadsToEnding(data, node.id)).map((node) => ({ file: dialogue.file, line: dialogue.lineOf(['nodes']), key: node.id, reason: `場面「${node.id}」から結末に行けません。`, instead: '選択のどれかを結末へつなぎます。' })),
    ];
  });
}

function leadsToEnding(dialogue: ContentFiles['dialogues'][number]['data'], from: string): boolean {
  const endings = new Set(dialogue.endings.map((ending) => ending.id));
  const seen = new Set<string>();
  const search = (id: string): boolean => {
    if (endings.has(id)) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    return (dialogue.nodes.find((node) => node.id === id)?.choices ?? []).some((choice) => search(choice.to));
  };
  return search(from);
}

function checkWorksheets(files: ContentFiles): Problem[] {
  const sheets = new Set(files.worksheets.map((sheet) => sheet.data.id));
  const sources = new Set(files.sources.data.sources.map((source) => source.id));
  return files.worksheets.flatMap((sheet) => {
    const { data } = sheet;
    const fields = data.sections.flatMap((section) => section.fields);
    const ids = new Set(fields.map((field) => field.id));
    const valueFields = new Set(fields.filter((field) => field.kind !== 'rows').map((field) => field.id));
    const rowsFields = new Map(fields.flatMap((field) => (field.kind === 'rows' ? [[field.id, field] as const] : [])));
    return [
      ...checkReference(sheet, ['titleField'], data.titleField, ids, '欄'),
      ...data.sources.flatMap((source, i) => checkReference(sheet, ['sources', i, 'id'], source.id, sources, '資料')),
      ...data.sections.flatMap((section, s) =>
        section.fields.flatMap((field, f) => (field.kind === 'links' ? checkReference(sheet, ['sections', s, 'fields', f, 'sheet'], field.sheet, sheets, 'シート') : [])),
      ),
      ...Object.keys(data.sample.values).flatMap((id) => checkReference(sheet, ['sample', 'values', id], id, valueFields, '欄')),
      ...fields.filter((field) => field.kind !== 'rows' && field.kind !== 'links' && !(field.id in data.sample.values)).map((field) => ({ file: sheet.file, line: sheet.lineOf(['sample', 'values']), key: `sample.values.${field.id}`, reason: '記入例にこの欄がありません。', instead: 'みなと市の記入例を書きます。' })),
      ...Object.entries(data.sample.rows).flatMap(([id, rows]) => {
        const field = rowsFields.get(id);
        if (!field) return checkReference(sheet, ['sample', 'rows', id], id, new Set(rowsFields.keys()), '行の欄');
        const columns = new Set(field.columns.map((column) => column.id));
        return rows.flatMap((row, r) => Object.keys(row.cells).flatMap((cell) => checkReference(sheet, ['sample', 'rows', id, r, 'cells', cell], cell, columns, '列')));
      }),
    ];
  });
}
