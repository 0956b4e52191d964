import { describe, expect, test } from 'vitest';
import { refuseBinary, refuseForeign } from '../../src/read/foreign.js';

describe('text in another format is refused by its name', () => {
  test.each([
    ['<?xml version="1.0"?>\n<catalog><item/></catalog>', 'XML'],
    ['<svg xmlns="http://www.w3.org/2000/svg">', 'XML'],
    ['<item id="1" />', 'XML'],
    ['\n<!-- a note -->\n<catalog>', 'XML'],
    ['#!/bin/sh\nexit', 'source code'],
  ])('%j is %s', async (text, name) => {
    await expect(refuseForeign(text, 'a.txt')).rejects.toThrow(`a.txt: looks like ${name}, not like plain text; `);
  });
});

describe('an article is none', () => {
  test.each([
    '',
    'Kenya and Chad opened talks.',
    '[Nairobi, Kenya] Talks opened on Friday.',
    '["We will go," he said.]',
    '(Reuters) - Kenya spoke.',
    '<Kenya> was the password, police said.',
    'The page began with <html>, then </p> and </div>, the court heard.',
    '{Kenya} and {Chad} are sets.',
    'Talks, Peace, Hope\n\nKenya, Chad and Niger opened talks, and they met.',
    'Lima,Peru.\n\nKenya,Chad.',
    'From Nairobi to Lima: a journey\n\nFrom: the editors',
    'FOR RELEASE\nFrom: The Ministry of Trade\nDate: March 4, 2021\n\nKenya spoke.',
    'Subject: a novel by Ann Lee\n\nKenya spoke.',
    '1\nKenya spoke at 10:00:00 --> he left.',
    'WEBVTTs are captions.',
    '10 dead, 20 hurt\n\nKenya spoke, Chad spoke.',
    '# Talks\n\n1. Kenya\n2. Chad',
    '---\ntitle: Talks\n---\n\nKenya spoke.',
    'PRESIDENT MARLOW: Good afternoon.\n\nQ    Thank you.',
    'Oslo | Lima | Paris\nKenya | Chad | Niger',
  ])('%j', async (text) => {
    await expect(refuseForeign(text, 'a.txt')).resolves.toBeUndefined();
  });
});

describe('what is no text is refused by its first bytes', () => {
  test.each([
    ['%PDF-1.7\n%âãÏÓ', 'is a PDF'],
    ['PK\x03\x04\x14\0', 'is a zip archive or an office document'],
    ['\x1f\x8b\x08\0', 'is compressed; give what "gzip -dc" prints'],
    ['BZh91AY&SY', 'is compressed; give what "bzip2 -dc" prints'],
    ['\xfd7zXZ\0', 'is compressed'],
    ['\x28\xb5\x2f\xfd\x24', 'is compressed'],
    ['\xd0\xcf\x11\xe0\xa1\xb1', 'is an old office document'],
    ['\x89PNG\r\n', 'is a picture'],
    ['\xff\xd8\xff\xe0', 'is a picture'],
    ['SQLite format 3\0', 'is a database'],
  ])('%j', (bytes, message) =>
    expect(() => refuseBinary(Buffer.from(bytes, 'latin1'), 'a.txt')).toThrow(`a.txt: ${message}`),
  );

  test.each(['Kenya spoke.', 'PKK fighters', 'BZh is a name', 'GIF8 art', '', '%PD'])('%j is text', (text) =>
    expect(() => refuseBinary(Buffer.from(text), 'a.txt')).not.toThrow(),
  );
});
