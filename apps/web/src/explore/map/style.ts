import type { StylesheetJson } from 'cytoscape';
import type { Token } from '../../ui/ring-map/style.ts';
import { dashes } from '../line-kinds.ts';
import { tints } from './hulls.ts';

/** Colour, shape and name together tell kinds apart; the dash of a line tells where two people know each other from. */
export function styleOf(token: Token): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'overlay-opacity': 0,
        'z-index': 2,
      },
    },
    {
      selector: '.ring',
      style: {
        shape: 'ellipse',
        'background-opacity': 0,
        'border-width': 1.5,
        'border-color': token('--map-ring'),
        events: 'no',
        'z-index': 0,
      },
    },
    {
      selector: '.hull',
      style: {
        shape: 'polygon',
        width: 'data(width)',
        'shape-polygon-points': 'data(outline)',
        'border-width': 1,
        'border-color': token('--control-line'),
        'border-opacity': 0.5,
        events: 'no',
        // Under the ties as well.
        'z-index-compare': 'manual',
        'z-index': 0,
      },
    },
    ...tints.map((tint) => ({
      selector: `.tint-${tint}`,
      style: { 'background-color': token(`--community-${tint}`) },
    })),
    {
      selector: '.tie',
      style: {
        width: 'data(width)',
        'line-color': token('--map-tie'),
        'curve-style': 'haystack',
        'haystack-radius': 0,
        'overlay-opacity': 0,
        events: 'no',
        'z-index': 1,
      },
    },
    ...kindStyles(token),
    ...tieStyles(token),
    {
      selector: '.more',
      style: {
        'outline-width': 1,
        'outline-style': 'dotted',
        'outline-offset': 3,
        'outline-color': token('--control-line'),
      },
    },
    { selector: '.on-the-way', style: { opacity: 0.45 } },
    { selector: '.hub', style: { 'z-index': 6 } },
    {
      selector: '.focus, .selected, .pointed',
      style: { 'z-index': 9 },
    },
    {
      selector: '.selected',
      style: {
        'outline-width': 2.5,
        'outline-style': 'solid',
        'outline-offset': 2,
        'outline-color': token('--new'),
      },
    },
    {
      selector: '.ring.beyond',
      style: { 'border-style': 'dashed', 'border-dash-pattern': [3, 6] },
    },
    {
      selector: '.helper',
      style: {
        'background-color': token('--card'),
        'border-color': token('--new'),
        'border-width': 2.5,
      },
    },
    { selector: '.unreached', style: { 'border-style': 'dashed' } },
    {
      selector: 'node.way',
      style: { 'z-index': 8 },
    },
    {
      selector: '.person.way',
      style: { 'background-color': token('--person'), 'border-width': 0 },
    },
    {
      selector: '.helper.way',
      style: { 'background-color': token('--card'), 'border-width': 4 },
    },
    { selector: '.second', style: { opacity: 0.5 } },
    { selector: '.aside', style: { opacity: 0.28 } },
    {
      selector: 'edge.way',
      style: {
        'line-color': token('--person'),
        'line-style': 'solid',
        width: 3.2,
        opacity: 1,
        'z-index': 7,
      },
    },
    { selector: '.faded', style: { opacity: 0.13 } },
    {
      selector: 'edge.lit',
      style: { opacity: 1, 'line-color': token('--person'), 'z-index': 8 },
    },
  ];
}

function kindStyles(token: Token): StylesheetJson {
  return [
    {
      selector: '.person',
      style: {
        'background-color': token('--map-faint'),
        'border-color': token('--map-faint-line'),
        'border-width': 1.2,
      },
    },
    {
      selector: '.person.focus, .person.selected',
      style: { 'background-color': token('--person'), 'border-width': 0 },
    },
    {
      selector: '.community',
      style: {
        'background-color': token('--person-tint'),
        'border-style': 'double',
        'border-color': token('--person'),
        'border-width': 4,
      },
    },
    {
      selector: '.topic',
      style: {
        shape: 'hexagon',
        'background-color': token('--topic-tint'),
        'border-color': token('--topic'),
        'border-width': 1.5,
      },
    },
    {
      selector: '.discipline',
      style: {
        shape: 'octagon',
        'background-color': token('--topic'),
      },
    },
    {
      selector: '.challenge',
      style: {
        shape: 'round-rectangle',
        'background-color': token('--challenge'),
      },
    },
    {
      selector: '.program, .cohort, .session',
      style: {
        'background-color': token('--card'),
        'border-color': token('--soft'),
        'border-width': 1.8,
      },
    },
    { selector: '.program', style: { shape: 'rectangle' } },
    { selector: '.cohort', style: { shape: 'diamond' } },
    { selector: '.session', style: { shape: 'round-triangle' } },
  ];
}

/** Lines between people as `line-kinds.ts` says what they mean, and all others. */
function tieStyles(token: Token): StylesheetJson {
  const topic = { 'line-color': token('--topic-line') };
  return [
    {
      selector: '.from-cohort, .from-session',
      style: { 'line-style': 'dashed', 'line-dash-pattern': dashes.met },
    },
    {
      selector: '.from-mentoring',
      style: { 'line-style': 'dashed', 'line-dash-pattern': dashes.mentoring },
    },
    { selector: '.from-introduction', style: { 'line-color': token('--new') } },
    { selector: '.knows_about, .about, .part_of, .broader, .related', style: topic },
    {
      selector: '.interested_in',
      style: { ...topic, 'line-style': 'dashed', 'line-dash-pattern': dashes.met },
    },
    {
      selector: '.means_similar, .false_friend',
      style: { 'line-color': token('--topic'), 'line-style': 'dashed' },
    },
    { selector: '.poses, .helped_with', style: { 'line-color': token('--challenge') } },
  ];
}
