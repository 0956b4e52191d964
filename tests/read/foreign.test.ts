import { describe, expect, test } from 'vitest';
import { refuseBinary, refuseForeign } from '../../src/read/foreign.js';

describe('text in another format is refused by its name', () => {
  test.each([
    ['<!DOCTYPE html>\n<html><head><title>Talks</title></head>', 'HTML'],
    ['\n <html lang="en"><body>Talks</body></html>', 'HTML'],
    ['<?xml version="1.0"?><!DOCTYPE html><html xmlns="x">', 'HTML'],
    ['<!-- saved from a page -->\n<div class="story"><p>Kenya spoke.</p></div>', 'HTML'],
    ['<p>Kenya and Chad opened talks.</p>\n<p>They met in Nairobi.</p>', 'HTML'],
    ['Kenya <b>spoke</b>.</p><p>Chad <a href="x">did not</a>.</p><p>Both left.', 'HTML'],
    ['<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>', 'a feed'],
    ['<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>', 'a feed'],
    ['<?xml version="1.0"?>\n<nitf><head/>', 'XML'],
    ['<?xml version="1.0"?><newsItem><p>Kenya</p><p>spoke</p><p>on</p><p>Friday</p></newsItem>', 'XML'],
    ['<newsItem guid="urn:x" version="1">', 'XML'],
    ['id,date,title,text\n1,2021-03-04,Talks,"Kenya, Chad and Niger spoke."', 'a table (CSV or TSV)'],
    ['"id";"text";"url"\n1;Kenya spoke.;https://a.example', 'a table (CSV or TSV)'],
    ['title,text\nTalks,Kenya spoke.', 'a table (CSV or TSV)'],
    ['id\tdate\ttext\n1\t2021-03-04\tKenya spoke.', 'a table (CSV or TSV)'],
    ['{\\rtf1\\ansi\\deff0 {\\b Talks}\\par Kenya spoke.\\par}', 'RTF'],
    ['WARC/1.0\r\nWARC-Type: response\r\n', 'a WARC file'],
    ['WEBVTT\n\n00:01.000 --> 00:04.000\nKenya spoke.', 'subtitles'],
    ['1\r\n00:00:01,000 --> 00:00:04,000\r\nKenya spoke.', 'subtitles'],
    [
      'Received: from mx.example by mail.example; Thu, 4 Mar 2021\nFrom: press@a.example\nSubject: Talks\n\nKenya spoke.',
      'mail',
    ],
    ['From: press@a.example\r\nTo: b@a.example\r\nMIME-Version: 1.0\r\n\r\nKenya spoke.', 'mail'],
    ['From press@a.example Thu Mar  4 09:15:00 2021\nFrom: Press\n\nKenya spoke.', 'mail'],
  ])('%j is %s', (text, name) =>
    expect(() => refuseForeign(text, 'a.txt')).toThrow(`a.txt: looks like ${name}, not like plain text; `),
  );
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
  ])('%j', (text) => expect(() => refuseForeign(text, 'a.txt')).not.toThrow());
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
