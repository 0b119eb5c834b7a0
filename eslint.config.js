import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'dist.*', '.astro', 'node_modules'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      // Index access is checked by the compiler (noUncheckedIndexedAccess); `!` marks where the index is known to be good.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // Whatever a visitor reads comes from the texts of both languages, never from a page or component itself. Names of
    // file formats are the same in both.
    files: ['**/*.astro'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          ':not(JSXElement[openingElement.name.name="code"]) > JSXText[value=/\\p{L}{2}/u][value!=/^\\s*(Atom|JSON Feed|JSON|CSV)\\s*$/]',
          'JSXAttribute[name.name=/^(alt|aria-label|aria-description|caption|description|heading|label|placeholder|text|title)$/] > Literal[value=/\\p{L}{2}/u]',
          ':matches(JSXElement, JSXFragment) > JSXExpressionContainer > Literal[value=/\\p{L}{2}/u]',
          ':matches(JSXElement, JSXFragment) > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.cooked=/\\p{L}{2}/u]',
          ':matches(JSXElement, JSXFragment) > JSXExpressionContainer > :matches(ConditionalExpression, LogicalExpression) > Literal[value=/\\p{L}{2}/u]',
          // In code: what looks like a sentence.
          'Literal[value=/[äöüß]|^\\p{Lu}\\p{Ll}+ \\p{L}/u]',
        ].map((selector) => ({ selector, message: 'Words for visitors belong into site/i18n, in both languages.' })),
      ],
    },
  },
);
