// Plain JavaScript on purpose: an old Node must be able to read this far, and say so in French.
import module from 'node:module';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (!(major > 24 || (major === 24 && minor >= 8) || (major === 22 && minor >= 22))) {
  console.error(
    `Le recueil demande Node 24.8 ou plus récent (ou 22.22) ; celui-ci est ${process.versions.node}.\nLancez « npm ci » puis « npm run … » : la bonne version s’installe avec le projet, ou prenez-la sur nodejs.org.`,
  );
  process.exit(1);
}
// What was compiled once need not be again: half of a check's start. Astro's own command does the same.
module.enableCompileCache();
const [command, ...args] = process.argv.slice(2);
const { run } = await import(`./${command}.ts`);
process.exitCode = await run(args);
