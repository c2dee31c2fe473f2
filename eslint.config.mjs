// @ts-check
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import typescript from 'typescript-eslint';

/** Scripts inside `.astro` files reach ESLint as files of their own, which no TypeScript project knows. */
const scriptsInAstro = '**/*.astro/*.ts';

export default defineConfig(
  globalIgnores(['.astro/', 'dist/', 'test-results/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    ignores: [scriptsInAstro],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Brackets mark a key that need not exist: `process.env['HOST']`, fields of unread JSON.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // `[...text]` cuts at code points, which is what counting and ordering kana mean.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Taking a key out of an object (`{ gone: _, ...rest }`) needs a name for what is thrown away.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    // Browsers that the page for hosts promises, and those some offices still have: what came after Chrome 109 is not there.
    files: ['src/**/*.{ts,tsx,astro}', scriptsInAstro],
    ignores: ['**/*.test.ts', '**/*.fixture.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression > MemberExpression.callee:not([object.name="z"])[property.name=/^(?:toSorted|toReversed|toSpliced|with|fromAsync|groupBy|withResolvers|isWellFormed|toWellFormed|showPopover|hidePopover|togglePopover|checkVisibility|startViewTransition|parseHTMLUnsafe|setHTML|toBase64|fromBase64|toHex|fromHex|union|intersection|difference|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom|canParse)$/]',
          message: 'Browsers of the first edition lack this. Copy and change, or write it out.',
        },
        {
          selector: 'MemberExpression[object.name=/^(?:Temporal|Iterator|scheduler|navigation)$/]',
          message: 'Browsers of the first edition lack this.',
        },
        {
          selector:
            ':matches(MemberExpression[object.name="Promise"][property.name="try"], MemberExpression[object.name="AbortSignal"][property.name="any"], MemberExpression[object.name="RegExp"][property.name="escape"], MemberExpression[object.name="URL"][property.name="parse"], Literal[regex.flags=/v/])',
          message: 'Browsers of the first edition lack this.',
        },
        {
          selector: 'JSXText[value=/[^\\S \\t\\r\\n][ \\t]*\\n|\\n[ \\t]*[^\\S \\t\\r\\n]/]',
          message: "A wide space at the end or the beginning of a line is lost when JSX is compiled. Write {'　'}.",
        },
      ],
    },
  },
  // The Astro parser gives no types, so `.astro` files get the rules that need none; `astro check` reads their types.
  { files: ['**/*.astro', scriptsInAstro], extends: [typescript.configs.strict, typescript.configs.stylistic] },
  astro.configs['flat/recommended'],
  {
    files: ['env.d.ts'],
    rules: {
      // Astro's generated types are global declarations: there is nothing to import.
      '@typescript-eslint/triple-slash-reference': 'off',
    },
  },
);
