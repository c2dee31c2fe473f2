import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addScriptNames, noNames, type Names } from './names.ts';

/** The scripts and stylesheets of a built site, by file name. */
export class Assets {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #names = new Map<string, Names>();
  readonly #imports = new Map<string, Import[]>();
  /** Scripts that do nothing but import another one, and that one. */
  readonly detours: ReadonlyMap<string, string>;
  /** Stylesheets that scripts ask for. */
  readonly #asked: ReadonlySet<string>;

  private constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
    const scripts = [...texts].flatMap(([name, text]) => (name.endsWith('.js') ? [text] : []));
    this.detours = new Map(
      [...texts].flatMap(([name, text]) => {
        const goal = onlyImport.exec(text)?.[1];
        return goal === undefined ? [] : [[name, goal] as const];
      }),
    );
    this.#asked = new Set(this.#sheets().filter((sheet) => scripts.some((text) => text.includes(sheet))));
  }

  static async read(folder: string): Promise<Assets> {
    const files = (await readdir(folder)).filter((name) => /\.(?:css|js)$/.test(name));
    return new Assets(new Map(await Promise.all(files.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const))));
  }

  text(name: string): string {
    const text = this.#texts.get(name);
    if (text === undefined) throw new Error(`A page asks for ${name}, which was not built.`);
    return text;
  }

  /** Names in all scripts that these may load, at once or later. */
  namesOf(scripts: readonly string[]): Names[] {
    return [...this.#reach(scripts)].map((script) => {
      const names = this.#names.get(script) ?? addScriptNames(noNames(), this.text(script));
      this.#names.set(script, names);
      return names;
    });
  }

  /** Follows imports; to a part in a list (`parts.ts`) only where it is asked for by its name (`load('outlets')`). */
  #reach(scripts: readonly string[]): Set<string> {
    const reached = new Set(scripts);
    const parts = new Map<string, string>();
    for (;;) {
      for (const script of reached)
        for (const { part, name } of this.#importsOf(script)) {
          if (part === undefined) reached.add(name);
          else parts.set(part, name);
        }
      const before = reached.size;
      const texts = [...reached].map((script) => this.text(script));
      for (const [part, name] of parts) if (texts.some((text) => new RegExp(`\\(["'\`]${part}["'\`]\\)`).test(text))) reached.add(name);
      if (reached.size === before) return reached;
    }
  }

  #importsOf(script: string): Import[] {
    const imports =
      this.#imports.get(script) ??
      [...this.text(script).matchAll(anImport)].map(([found, part, name = '']): Import => ({
        part,
        name,
        isAtOnce: /^(?:from|import)["'`]/.test(found),
      }));
    this.#imports.set(script, imports);
    return imports;
  }

  /** What these scripts cannot begin without, in the order in which a browser would learn of it; themselves left out. */
  neededBy(scripts: readonly string[]): string[] {
    const needed = new Set(scripts);
    for (const script of needed) for (const { name, isAtOnce } of this.#importsOf(script)) if (isAtOnce) needed.add(name);
    return [...needed].slice(new Set(scripts).size);
  }

  /** Stylesheets that no script asks for. */
  sheetsOfPages(): string[] {
    return this.#sheets().filter((name) => !this.#asked.has(name));
  }

  /** Custom properties that stylesheets ask for which scripts bring along: these stand in the page's own sheet. */
  propertiesOfOtherSheets(): Names {
    const names = noNames();
    for (const sheet of this.#asked) for (const [property] of this.text(sheet).matchAll(/--[\w-]+/g)) names.words.add(property);
    return names;
  }

  #sheets(): string[] {
    return [...this.#texts.keys()].filter((name) => name.endsWith('.css'));
  }
}

/** What a script imports; `part`: its name in a list of parts. */
interface Import {
  part: string | undefined;
  name: string;
  /** Whether it is there before the script begins. */
  isAtOnce: boolean;
}

const onlyImport = /^import["'`]\.\/([\w.-]+\.js)["'`];?\s*$/;
const anImport = /(?:\b(?:from|import)|\b(\w+):\(\)=>(?:\w+\(\(\)=>)?import\()?["'`]\.\/([\w.-]+\.js)["'`]/g;
