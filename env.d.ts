/// <reference path=".astro/types.d.ts" />
/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** How many glossary terms have been printed on this page. */
    termCount?: number;
    /** Whether this page has asked whose computer it is. */
    asksComputer?: boolean;
  }
}

/** Made by `src/publish/course-site.ts`. */
declare module 'virtual:course-paths' {
  /** The paths of the course, with the ids of their lessons in order. In titles `|` stands where a line may end. */
  export const paths: readonly { id: string; title: string; lessons: readonly string[] }[];
  /** The lessons, with the ids of their stages. */
  export const lessons: readonly { id: string; title: string; stage: string }[];
}
