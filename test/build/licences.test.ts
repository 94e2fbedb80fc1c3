import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const { dependencies, optionalDependencies, devDependencies } = json('package.json');
const readme = readFileSync('README.md', 'utf8');

/** Rows of the table of dependencies: packages, their licences, the reason. */
const rows = [...readme.matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(
  ([, packages = '', licences = '', reason = '']) => ({
    packages: packages.split(',').map((name) => name.trim()),
    licences: licences.split(',').map((name) => name.trim()),
    reason: reason.trim(),
  }),
);

/** Licences that ask for nothing but their own text. */
const permissive = /^(?:MIT|OFL|ISC|BSD-[23]-Clause|Apache-2\.0|MIT OR Apache-2\.0)$/;

const licenceOf = (name: string): string | undefined => {
  const file = `node_modules/${name}/package.json`;
  // Of the three builds of Node only this machine's is installed.
  return existsSync(file) ? json(file).license : undefined;
};

test.each(Object.keys({ ...dependencies, ...optionalDependencies }))(
  '%s has its reason and licence in the README',
  (name) => {
    const row = rows.find(({ packages }) => packages.includes(name));
    expect(row?.reason).toBeTruthy();
    const licence = licenceOf(name);
    if (licence === undefined) return expect(Object.keys(optionalDependencies)).toContain(name);
    expect(row?.licences).toContain(licence);
    expect(licence).toMatch(permissive);
  },
);

test('the table names nothing that is gone', () => {
  const known = Object.keys({ ...dependencies, ...optionalDependencies });
  const named = rows.filter(({ licences }) => licences.every((licence) => permissive.test(licence)));
  expect(named.length).toBeGreaterThan(8);
  expect(named.flatMap(({ packages }) => packages).filter((name) => !known.includes(name))).toEqual([]);
});

test.each(Object.keys(devDependencies))('%s, for development, is permissive or named', (name) => {
  const licence = licenceOf(name) ?? '';
  if (!permissive.test(licence)) expect(readme).toContain(`${name} (${licence.replace('-', ' ')})`);
});
