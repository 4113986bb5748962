// Runs the linters on the contract and writes what they find, as it is, without the exceptions in spectral.yaml and
// .redocly.lint-ignore.yaml: the governance page shows those beside their reasons. Then checks the types of the page's
// TypeScript snippets.
//
//   node report.mjs CONTRACT OUT SNIPPETS
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const { Document, Spectral } = require('@stoplight/spectral-core');
const Parsers = require('@stoplight/spectral-parsers');
const { oas } = require('@stoplight/spectral-rulesets');
const owasp = require('@stoplight/spectral-owasp-ruleset');
const { default: Nimma } = require('nimma');

const [contract, out, snippets] = process.argv.slice(2);
const text = readFileSync(contract, 'utf8');
const document = new Document(text, Parsers.Yaml, contract);

/** The standard output of a tool; linters end with an error when they find something. */
function run(tool, options, environment = {}) {
  return new Promise((resolve) => {
    const settings = { env: { ...process.env, ...environment }, maxBuffer: 1 << 28 };
    execFile(process.execPath, [tool, ...options], settings, (error, stdout, stderr) =>
      resolve({ failed: error !== null, stdout, stderr }));
  });
}

const version = (name) => JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')).version;
const pointer = (path) => path.map((key) => '/' + String(key).replace(/~/g, '~0').replace(/\//g, '~1')).join('');
const severity = (number) => ['error', 'warning', 'information', 'hint'][number];

/** The document with references replaced by what they name, as most rules see it. */
function resolved(node, root) {
  if (Array.isArray(node)) {
    return node.map((item) => resolved(item, root));
  }
  if (node === null || typeof node !== 'object') {
    return node;
  }
  if (typeof node.$ref === 'string') {
    const keys = node.$ref.slice(2).split('/').map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'));
    return resolved(keys.reduce((at, key) => at[key], root), root);
  }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, resolved(value, root)]));
}

/** Whether a rule looks at anything at all in this contract. */
function looksAtSomething(rule, plain, whole) {
  return rule.given.some((expression) => {
    let found = false;
    try {
      new Nimma([expression], { unsafe: true }).query(rule.resolved ? whole : plain, { [expression]: () => { found = true; } });
    } catch {
      return true;
    }
    return found;
  });
}

async function spectral(ruleset, name, packageName) {
  const linter = new Spectral();
  linter.setRuleset({ extends: [[ruleset, 'all']] });
  const findings = await linter.run(document);
  const plain = document.data;
  const whole = resolved(plain, plain);
  const rules = Object.values(linter.ruleset.rules).filter((rule) => rule.enabled);
  return {
    tool: name,
    version: version(packageName),
    rules: rules
      .filter((rule) => rule.formats === null || [...rule.formats].some((format) => format(plain, null)))
      .map((rule) => ({
        id: rule.name,
        severity: severity(rule.severity),
        description: rule.description ?? '',
        looks_at_something: looksAtSomething(rule, plain, whole),
      })),
    findings: findings.map((finding) => ({
      rule: finding.code,
      severity: severity(finding.severity),
      message: finding.message,
      pointer: pointer(finding.path),
      line: finding.range.start.line + 1,
    })),
  };
}

async function redocly() {
  const cli = join('node_modules', '@redocly/cli', 'bin/cli.js');
  // A copy, because the places to ignore are known by the path of the file.
  const copy = out.replace(/[^/\\]+$/, 'contract.yaml');
  writeFileSync(copy, text);
  const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const { stdout, stderr } = await run(
    cli, ['lint', '--config', 'redocly.yaml', '--format', 'json', '--max-problems', '100000', copy], quiet);
  rmSync(copy);
  if (!stdout.trim().startsWith('{')) {
    throw new Error('Redocly gave no report: ' + stderr.trim().split('\n')[0]);
  }
  const report = JSON.parse(stdout);
  return {
    tool: 'Redocly',
    version: report.version,
    rules: [],
    findings: report.problems.map((problem) => ({
      rule: problem.ruleId,
      severity: problem.severity === 'warn' ? 'warning' : problem.severity,
      message: problem.message,
      pointer: (problem.location[0]?.pointer ?? '').replace(/^#/, ''),
      line: problem.location[0]?.start?.line ?? 0,
    })),
  };
}

async function typescript() {
  const compiler = require.resolve('typescript/bin/tsc');
  const { failed, stdout } = await run(compiler, ['--project', join(snippets, 'tsconfig.json')]);
  return { tool: 'TypeScript', version: version('typescript'), compiled: !failed, messages: stdout.trim().split('\n').filter(Boolean) };
}

mkdirSync(dirname(out), { recursive: true });
// The two that are processes of their own start first and run beside the ones that are not.
const others = [redocly(), typescript()];
const linters = [
  await spectral(oas, 'Spectral', '@stoplight/spectral-cli'),
  await spectral(owasp.default ?? owasp, 'OWASP', '@stoplight/spectral-owasp-ruleset'),
];
const [fromRedocly, types] = await Promise.all(others);
writeFileSync(out, JSON.stringify({ linters: [...linters, fromRedocly], types }, null, 1) + '\n');
