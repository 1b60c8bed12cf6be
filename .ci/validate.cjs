// node validate.cjs SCHEMA FILE…: exits 1 when a file does not keep to the schema.
const { readFileSync } = require("node:fs");
const Ajv = require("ajv/dist/2020").default;
const formats = require("ajv-formats").default;

const [schema, ...files] = process.argv.slice(2);
const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictTuples: false });
formats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));

let failed = 0;
for (const file of files) {
  if (validate(JSON.parse(readFileSync(file, "utf8")))) continue;
  failed += 1;
  console.error(`${file}: ${ajv.errorsText(validate.errors, { separator: "\n  " })}`);
}
console.log(`${files.length - failed} of ${files.length} files keep to ${schema.split("/").pop()}`);
process.exit(failed === 0 && files.length > 0 ? 0 : 1);
