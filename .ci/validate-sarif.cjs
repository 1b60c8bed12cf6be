// node validate-sarif.cjs FILE…: exits 1 when a file does not keep to SARIF 2.1.0, by the schema of the standard (draft-04).
const { readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const Ajv = require("ajv-draft-04").default;
const formats = require("ajv-formats").default;

const folder = dirname(require.resolve("@microsoft/jest-sarif/package.json"));
const schema = JSON.parse(readFileSync(join(folder, "lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"));
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
formats(ajv);
const validate = ajv.compile(schema);

const files = process.argv.slice(2);
let failed = 0;
for (const file of files) {
  const log = JSON.parse(readFileSync(file, "utf8"));
  const results = log.runs.reduce((sum, run) => sum + run.results.length, 0);
  if (validate(log) && results > 0) continue;
  failed += 1;
  console.error(`${file}: ${results} results; ${ajv.errorsText(validate.errors, { separator: "\n  " })}`);
}
console.log(`${files.length - failed} of ${files.length} files keep to SARIF 2.1.0`);
process.exit(failed === 0 && files.length > 0 ? 0 : 1);
