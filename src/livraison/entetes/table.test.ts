import { expect, it } from 'vitest';
import { estCache } from './table.ts';

it.each([
  ['.htaccess', true],
  ['actions/.htpasswd', true],
  ['.git/config', true],
  ['.well-known/security.txt', false],
  ['actions/2021/x/index.html', false],
])('%s: hidden %s', (chemin, cache) => expect(estCache(chemin)).toBe(cache));
