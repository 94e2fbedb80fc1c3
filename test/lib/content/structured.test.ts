import { expect, test } from 'vitest';
import {
  application,
  breadcrumbs,
  definedTerm,
  graph,
  organization,
  questionPage,
  website,
} from '../../../src/lib/content/structured.ts';

const site = {
  name: 'نام',
  description: 'شرح',
  language: 'fa-IR',
  absolute: (a: string) => `https://x.example${a}`,
};

test('a trail counts from one, with whole addresses', () => {
  expect(
    breadcrumbs(
      [
        { address: '/', title: 'خانه' },
        { address: '/a/', title: 'الف' },
      ],
      site,
    ),
  ).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'خانه', item: 'https://x.example/' },
      { '@type': 'ListItem', position: 2, name: 'الف', item: 'https://x.example/a/' },
    ],
  });
});

test('questions become a page of questions, none become nothing', () => {
  expect(questionPage([])).toBeUndefined();
  expect(questionPage([{ question: 'چرا؟', answer: 'چون.' }])).toMatchObject({
    '@type': 'FAQPage',
    mainEntity: [{ '@type': 'Question', name: 'چرا؟', acceptedAnswer: { text: 'چون.' } }],
  });
});

test('a graph leaves out what is not there, and publishers are named once', () => {
  const whole = graph(website(site), organization(site), questionPage([]));
  expect(whole['@graph']).toHaveLength(2);
  expect(website(site)['publisher']).toEqual({ '@id': organization(site)['@id'] });
});

test('terms and tools say where they stand', () => {
  expect(
    definedTerm({ address: '/glossary/x/', term: 'ت', names: ['x'], definition: 'د.' }, site),
  ).toMatchObject({
    url: 'https://x.example/glossary/x/',
    inDefinedTermSet: 'https://x.example/glossary/',
  });
  expect(application({ address: '/calculators/x/', title: 'ت', description: 'د.' }, site)).toMatchObject({
    isAccessibleForFree: true,
    url: 'https://x.example/calculators/x/',
  });
});
