/** @type {import('prettier').Config} */
export default {
  singleQuote: true,
  // Doc comments and French messages are long by nature; code is kept short by its structure.
  printWidth: 180,
  plugins: ['prettier-plugin-astro'],
  overrides: [{ files: '*.astro', options: { parser: 'astro' } }],
};
