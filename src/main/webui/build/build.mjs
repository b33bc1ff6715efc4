// Builds the front end and the map's fonts and sprites into target/webui, and only what has changed: called by every Maven build.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = process.argv[2] ?? join(home, '../../../target/webui');
const resources = join(target, 'META-INF/resources');

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`The front end needs Node 20.19 or newer, this is ${process.versions.node}: apt-get install nodejs npm`);
  process.exit(1);
}

function files(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    hash.update(relative(home, path)).update('\0').update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** Runs the work unless its inputs are those of last time. */
async function once(stamp, hash, work) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) {
    return;
  }
  await work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}

const lock = join(home, 'package-lock.json');
await once(join(home, 'node_modules/.callout-lock'), hashOf([lock, join(home, 'package.json')]), () => {
  console.log('Installing the front end\'s packages');
  execFileSync('npm', ['ci', '--prefer-offline', '--no-progress', '--loglevel=error'], { cwd: home, stdio: 'inherit' });
});

const fontScripts = ['glyphs.mjs', 'sprites.mjs'].map((name) => join(home, 'build', name));
await once(join(target, 'map.stamp'), hashOf([lock, ...fontScripts]), async () => {
  rmSync(join(resources, 'map'), { recursive: true, force: true });
  const { writeGlyphs } = await import('./glyphs.mjs');
  const { writeSprites } = await import('./sprites.mjs');
  writeGlyphs(join(resources, 'map/glyphs'));
  writeSprites(join(resources, 'map'));
});

const config = ['vite.config.mjs', 'tsconfig.json'].map((name) => join(home, name));
await once(join(target, 'built.stamp'), hashOf([lock, ...config, ...files(join(home, 'src'))]), async () => {
  // What the compiler of types refuses is not bundled; it has said why on its own output.
  execFileSync(process.execPath, [join(home, 'node_modules/typescript/bin/tsc')], { cwd: home, stdio: 'inherit' });
  const { build } = await import('vite');
  await build({
    root: home,
    configFile: join(home, 'vite.config.mjs'),
    logLevel: 'warn',
    build: { outDir: join(resources, 'assets/built') },
  });
});
