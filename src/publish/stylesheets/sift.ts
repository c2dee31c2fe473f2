import postcss, { type AtRule, type ChildNode, type Container, type Declaration, type Root, type Rule } from 'postcss';
import { canMatch } from './can-match.ts';
import { putConstants } from './constants.ts';
import type { Vocabulary } from './names.ts';
import { ofRoot } from './root.ts';

/** The styles of a kind of page, by where they are needed. */
export interface Sheets {
  /** What a screen waits for. Paper is drawn with it, too. */
  screen: string;
  /** What paper needs besides; for a link that says `media="print"`. */
  paper: string;
}

/**
 * Leaves out what can match nothing in pages with these names, and puts what is for paper alone apart. What depends on a state
 * (`:hover`, `aria-expanded`, `open`), a width or a setting of the reader stays. Order stays within each of the two.
 *
 * @param css What the pages load, in its order.
 */
export function siftStyles(css: string, names: Vocabulary): Sheets {
  const screen = postcss.parse(css);
  screen.walkRules((rule) => {
    if (isInKeyframes(rule.parent)) return;
    const selectors = rule.selectors.filter((selector) => canMatch(selector, names));
    if (selectors.length === 0) rule.remove();
    else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
  });
  dropOverruled(screen);
  putConstants(screen, names);
  dropProperties(screen, names);
  dropAnimations(screen);
  const paper = takePaper(screen);
  for (const root of [screen, paper]) dropEmpty(root);
  return { screen: screen.toString(), paper: paper.toString() };
}

const isInKeyframes = (parent: Rule['parent']): boolean => parent?.type === 'atrule' && (parent as AtRule).name.endsWith('keyframes');

/** Custom properties of the root that give way always: set in a layer, and outside of layers set again under no condition. */
function dropOverruled(root: Root): void {
  const always = new Set<string>();
  for (const node of root.nodes) {
    if (node.type !== 'rule' || node.selector !== ':root') continue;
    node.walkDecls(/^--/, ({ prop }) => {
      always.add(prop);
    });
  }
  root.walkAtRules('layer', (layer) => {
    layer.walkRules((rule) => {
      if (!rule.selectors.every((selector) => ofRoot.test(selector))) return;
      rule.walkDecls(/^--/, (declaration) => {
        if (always.has(declaration.prop)) declaration.remove();
      });
    });
  });
}

/** Custom properties that nothing asks for. One may have been asked for by another, so it is done until none is left. */
function dropProperties(root: Root, names: Vocabulary): void {
  for (;;) {
    const asked = new Set<string>();
    root.walkDecls(({ value }) => {
      for (const [property] of value.matchAll(/--[\w-]+/g)) asked.add(property);
    });
    const dropped: Declaration[] = [];
    root.walkDecls(/^--/, (declaration) => {
      if (!asked.has(declaration.prop) && !names.has(declaration.prop)) dropped.push(declaration);
    });
    if (dropped.length === 0) return;
    for (const declaration of dropped) declaration.remove();
    dropEmpty(root);
  }
}

function dropAnimations(root: Root): void {
  const used = new Set<string>();
  root.walkDecls(/^animation/, ({ value }) => {
    for (const [name] of value.matchAll(/[\w-]+/g)) used.add(name);
  });
  root.walkAtRules(/keyframes$/, (rule) => {
    if (!used.has(rule.params)) rule.remove();
  });
}

/** Takes `@page` and what stands in `@media print` out of a sheet. */
function takePaper(screen: Root): Root {
  const paper = postcss.root();
  screen.walkAtRules(/^(?:page|media)$/, (rule) => {
    if (rule.name === 'media' && rule.params !== 'print') return;
    let content: ChildNode[] = rule.name === 'page' ? [rule.clone()] : (rule.clone().nodes ?? []);
    for (const outer of rulesAround(rule)) content = [outer.clone({ nodes: content })];
    paper.append(content);
    rule.remove();
  });
  return paper;
}

/** Layers and conditions that a rule stands in, the innermost first. */
function rulesAround({ parent }: ChildNode): AtRule[] {
  return parent?.type === 'atrule' ? [parent as AtRule, ...rulesAround(parent as AtRule)] : [];
}

/** Rules and conditions that hold nothing any more. */
function dropEmpty(container: Container): void {
  for (const node of [...(container.nodes ?? [])]) {
    if (node.type !== 'rule' && node.type !== 'atrule') continue;
    if (node.nodes === undefined) continue;
    dropEmpty(node);
    if (node.nodes.length === 0) node.remove();
  }
}
