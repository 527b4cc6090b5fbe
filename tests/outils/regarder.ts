/** Questions that run inside a page. Each gives a list of what is wrong: empty when all is well. */
import type { Page } from 'playwright-core';

const describeElement = `const say = (e) => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + (typeof e.className === 'string' && e.className ? '.' + e.className.trim().split(/\\s+/).join('.') : '') + ' « ' + (e.textContent ?? '').trim().replace(/\\s+/g, ' ').slice(0, 40) + ' »';`;
/** Only strings go in: Playwright would serialise functions, and tools that rewrite them add helpers that a page does not have. */
const ask = (page: Page, body: string): Promise<string[]> => page.evaluate(`(() => { ${describeElement} ${body} })()`);

/** What is wider than the window, but for what scrolls in a box of its own. */
export const debordements = (page: Page): Promise<string[]> =>
  ask(
    page,
    `const root = document.scrollingElement;
     if (root.scrollWidth <= root.clientWidth) return [];
     const boxed = (e) => { for (let p = e.parentElement; p && p !== document.body; p = p.parentElement) if (/auto|scroll|hidden|clip/.test(getComputedStyle(p).overflowX)) return true; return false; };
     const wide = [...document.querySelectorAll('body *')].filter((e) => (e.getBoundingClientRect().right > root.clientWidth + 1 || e.getBoundingClientRect().left < -1) && !boxed(e));
     return ['largeur ' + root.scrollWidth + ' pour ' + root.clientWidth, ...wide.slice(0, 6).map((e) => say(e) + ' ' + Math.round(e.getBoundingClientRect().left) + '…' + Math.round(e.getBoundingClientRect().right))];`,
  );

/** Text cut by its box. What is hidden on purpose (one pixel) is for screen readers. */
export const textesCoupes = (page: Page): Promise<string[]> =>
  ask(
    page,
    `return [...document.querySelectorAll('body *')].filter((e) => {
       const s = getComputedStyle(e);
       if (!/hidden|clip/.test(s.overflowX + s.overflowY) || e.clientWidth <= 2 || !(e.textContent ?? '').trim() || e.closest('svg')) return false;
       return e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1;
     }).map(say);`,
  );

/** WCAG 1.4.12. By a constructed sheet: the page's policy forbids style elements. */
export const espacer = (page: Page): Promise<void> =>
  page.evaluate(`(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  })()`);

/** Targets under 24 px. Exempt: a link in a line of text, whose line gives its height, and what cannot be used (the boxes of a task list). */
export const petitesCibles = (page: Page): Promise<string[]> =>
  ask(
    page,
    `const inText = (e) => {
       if (getComputedStyle(e).display !== 'inline') return false;
       let block = e.parentElement;
       while (block && /^inline/.test(getComputedStyle(block).display)) block = block.parentElement;
       return block !== null && (block.textContent ?? '').trim().length > (e.textContent ?? '').trim().length;
     };
     return [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')].filter((e) => {
       // A box is ticked by its whole label.
       const r = (e.matches('input') && e.closest('label') || e).getBoundingClientRect();
       if (r.width <= 2 || r.height <= 2 || e.getClientRects().length === 0) return false;
       if (e.matches('.evite, :disabled')) return false;
       return (r.width < 24 || r.height < 24) && !inText(e);
     }).map((e) => say(e) + ' ' + Math.round(e.getBoundingClientRect().width) + ' × ' + Math.round(e.getBoundingClientRect().height));`,
  );

export interface Arret {
  nom: string;
  contour: boolean;
  visible: boolean;
}

/** How the focused element is shown; undefined when focus is back at the page. */
const look = `() => {
    ${describeElement}
    const e = document.activeElement;
    if (!e || e === document.body || e === document.documentElement) return undefined;
    const s = getComputedStyle(e);
    const r = e.getBoundingClientRect();
    const shown = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 && s.outlineColor !== 'rgba(0, 0, 0, 0)';
    return { nom: say(e), contour: shown, visible: r.bottom > 0 && r.right > 0 && r.top < innerHeight && r.left < innerWidth && r.width > 2 };
  }`;

export const arret = (page: Page): Promise<Arret | undefined> => page.evaluate(`(${look})()`);

/**
 * The stops that the Tab key makes from where the focus is, as many as asked. Keys are not waited for one by one:
 * each stop is looked at when the next key comes, once it is scrolled to and drawn.
 */
export async function arrets(page: Page, nombre: number): Promise<Arret[]> {
  await page.evaluate(`(() => {
    const look = ${look};
    window.arrets = [];
    addEventListener('keydown', () => window.arrets.push(look()), { capture: true });
  })()`);
  await Promise.all(Array.from({ length: nombre }, () => page.keyboard.press('Tab')));
  const before = await page.evaluate<(Arret | undefined)[]>('window.arrets');
  // The first was looked at before any key.
  return [...before.slice(1), await arret(page)].filter((stop) => stop !== undefined);
}

/** How many stops the Tab key must make. */
export const nombreArrets = (page: Page): Promise<number> =>
  page.evaluate(
    `[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter((e) => e.getClientRects().length > 0 && !e.disabled).length`,
  );
