/**
 * The quick reading of YAML in which nothing is unusual: no place is kept, nothing is explained. Four times faster than the reference (`yaml.ts`),
 * which reads again what this one gives up, and says what is wrong. tests/differential/yaml.test.ts holds the two together.
 */
import { boolCoreTag, defineMappingTag, defineScalarTag, load, mapTag, NOT_RESOLVED, nullCoreTag, Schema, seqTag, strTag } from 'js-yaml';

/** Comments, anchors, aliases, tags, directives, several documents, tabs, control characters, raw or by their code: the reference has something to say of them, or may have. */
const reUnusual = /(?:^|\s)#|(?:^|[\s[{,:])[&*!]|^(?:%|---|\.\.\.)|\\|(?!\n)[\p{Cc}\u{FEFF}\u2028\u2029]/mu;

const reNumber = /^(?:[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** A number whose text says the same: `2013`, never `0600` nor `1e3`, of which the reference says how to quote them. */
const exactNumber = defineScalarTag('tag:yaml.org,2002:float', {
  implicit: true,
  implicitFirstChars: [...'-+.0123456789'],
  resolve: (source) => {
    if (!reNumber.test(source)) return NOT_RESOLVED;
    if (String(Number(source)) !== source) throw new Error('a number whose text would be lost');
    return Number(source);
  },
  identify: () => false,
});

/** Keys are texts and numbers: of others, the reference keeps the written form. */
const plainMap = defineMappingTag<Record<string, unknown>>(mapTag.tagName, {
  ...mapTag,
  addPair: (carrier, key, value) => (typeof key === 'string' || typeof key === 'number' ? mapTag.addPair(carrier, key, value) : 'an unusual key'),
});

const schema = new Schema([strTag, nullCoreTag, boolCoreTag, exactNumber, seqTag, plainMap]);

/** Plain data, or `undefined`: then the reference must read. */
export function readQuickly(text: string): { data: unknown } | undefined {
  if (reUnusual.test(text)) return undefined;
  try {
    return { data: load(text, { schema, maxAliases: 0 }) };
  } catch {
    return undefined;
  }
}
