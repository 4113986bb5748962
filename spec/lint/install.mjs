// Installs what package-lock.json says, unless that is what is there already: `npm ci` alone takes longer than all the
// linters together.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.installed';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
  process.exit(0);
}
const options = ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
const npm = spawnSync('npm', options, { stdio: 'inherit', shell: process.platform === 'win32' });
if (npm.status !== 0) {
  console.error('The linters could not be installed; the first time this needs the package registry of npm.');
  process.exit(1);
}
writeFileSync(stamp, wanted);
