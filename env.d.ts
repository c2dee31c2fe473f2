/// <reference path=".astro/types.d.ts" />
/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** How many glossary terms have been printed on this page. */
    termCount?: number;
  }
}
