// Looks through the SDL by graphql-eslint's rules; node lint.mjs, in the folder that holds `schema`
import { ESLint } from 'eslint';

const eslint = new ESLint({ overrideConfigFile: `${import.meta.dirname}/eslint.config.mjs` });
const results = await eslint.lintFiles(['schema/*.graphqls']);
for (const { filePath, messages } of results) {
  for (const { line, message, ruleId } of messages) {
    console.log(`${filePath}:${line} ${message} (${ruleId})`);
  }
}
console.log(results.length > 0 ? 'looked through' : 'found no file');
