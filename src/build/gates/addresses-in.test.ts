import { describe, expect, it } from 'vitest';
import { fromCss, fromRefresh, fromSrcset } from './addresses-in.ts';

describe('fromSrcset', () => {
  it.each([
    ['widths', 'a.webp 480w, b.webp 960w', ['a.webp', 'b.webp']],
    ['no descriptor, no space', 'a.webp, b.webp 2x,c.webp', ['a.webp', 'b.webp', 'c.webp']],
    ['a comma inside an address', 'data:image/png;base64,AA== 1x, /w,480/b.webp 2x', ['data:image/png;base64,AA==', '/w,480/b.webp']],
    ['line breaks and stray commas', '\n , a.webp\n480w ,\n b.webp ', ['a.webp', 'b.webp']],
    ['empty', '  ', []],
  ])('%s', (_name, value, expected) => expect(fromSrcset(value)).toEqual(expected));
});

describe('fromCss', () => {
  it.each([
    ['quotes or none', `a{background:url(a.png)}b{src:url("b c.woff2") format('woff2'),URL( 'd.woff' )}`, ['a.png', 'b c.woff2', 'd.woff']],
    ['imports', '@import "a.css"; @import url(b.css) print;', ['a.css', 'b.css']],
    ['comments', '/* url(no.png) */ a{background:url(yes.png)}', ['yes.png']],
    ['data with parentheses', 'a{background:url("data:image/svg+xml,<svg fill=\'url(#x)\'/>")}', ["data:image/svg+xml,<svg fill='url(#x)'/>"]],
    ['fragments', 'a{fill:url(#motif)}', ['#motif']],
  ])('%s', (_name, value, expected) => expect(fromCss(value)).toEqual(expected));
});

describe('fromRefresh', () => {
  it.each([
    ['0; url=/x/', ['/x/']],
    ['5;URL="/é/"', ['/é/']],
    ['3', []],
  ])('%s', (value, expected) => expect(fromRefresh(value)).toEqual(expected));
});
