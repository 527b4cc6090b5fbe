/** An excerpt often begins with the heading of what it comes from. The heading is shown by itself, with its own marks. */

const plain = (word: string): string => word.replace(/<\/?mark>/g, '').replace(/[.…]$/, '');

export interface Detache {
  /** The heading as the excerpt has it, marks included; absent when the excerpt has only its end, or none of it. */
  titre?: string;
  reste: string;
}

/** Takes off the heading, or what an excerpt cut at its beginning has left of it. */
export function detacher(excerpt: string, heading: string): Detache {
  const words = excerpt.split(' ');
  const titre = heading.split(/\s+/).filter(Boolean);
  const cut = words[0] === '…';
  const body = cut ? words.slice(1) : words;
  const starts = (from: number): boolean => from < titre.length && titre.slice(from).every((word, i) => plain(body[i] ?? '') === plain(word));
  const from = cut ? titre.findIndex((_, i) => starts(i)) : starts(0) ? 0 : -1;
  if (from < 0) return { reste: excerpt };
  const taken = titre.length - from;
  const rest = body.slice(taken).join(' ');
  return {
    ...(from === 0
      ? {
          titre: body
            .slice(0, taken)
            .join(' ')
            .replace(/\.(<\/mark>)?$/, '$1'),
        }
      : {}),
    reste: rest,
  };
}
