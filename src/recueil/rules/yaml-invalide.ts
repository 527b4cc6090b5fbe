import { rule } from './rule.ts';

/** What `yaml` refuses, and the parts of YAML that the recueil does not want (aliases, tags). */
export const yamlInvalide = rule('yaml-invalide', 'error', ({ raison, conseil }: { raison: string; conseil?: string }) => ({
  message: raison,
  ...(conseil ? { hint: conseil } : {}),
}));
