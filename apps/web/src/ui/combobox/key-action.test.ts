import { expect, test } from 'vitest';
import { keyAction } from './key-action.ts';

const choices = [{ id: 'ada' }, { id: 'mira' }, { id: 'find' }];

test('the arrows go round the list', () => {
  expect(keyAction('ArrowDown', { open: true, active: 2, choices })).toEqual({
    kind: 'move',
    to: 0,
  });
  expect(keyAction('ArrowUp', { open: true, active: 0, choices })).toEqual({ kind: 'move', to: 2 });
  expect(keyAction('ArrowDown', { open: false, active: 2, choices })).toEqual({
    kind: 'move',
    to: 0,
  });
});

test('Enter chooses what is active in an open list, and asks for the text otherwise', () => {
  expect(keyAction('Enter', { open: true, active: 1, choices })).toEqual({
    kind: 'choose',
    id: 'mira',
  });
  expect(keyAction('Enter', { open: false, active: 1, choices })).toEqual({ kind: 'enter' });
  expect(keyAction('Enter', { open: true, active: 0, choices: [] })).toEqual({ kind: 'enter' });
});

test('Escape dismisses; other keys, and arrows without a list, are left alone', () => {
  expect(keyAction('Escape', { open: true, active: 0, choices })).toEqual({ kind: 'dismiss' });
  expect(keyAction('a', { open: true, active: 0, choices })).toEqual({ kind: 'none' });
  expect(keyAction('ArrowDown', { open: true, active: 0, choices: [] })).toEqual({ kind: 'none' });
});
