import type { StylesheetJson } from 'cytoscape';

/** Reads a colour of tokens.css as it is in the present colour scheme. */
export type Token = (name: string) => string;

export const labelFont = '"Inter Variable", system-ui, sans-serif';

/** The look of the map: the same shapes and colours as everywhere else; what is not meant is faint. */
export function styleOf(token: Token): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'background-color': token('--map-faint'),
        'border-color': token('--map-faint-line'),
        'border-width': 1,
        label: 'data(label)',
        'text-halign': 'center',
        'text-valign': 'center',
        'font-family': labelFont,
        'font-size': 12,
        'font-weight': 400,
        color: token('--soft'),
        'text-outline-color': token('--card'),
        'text-outline-width': 3,
        'text-events': 'no',
        'overlay-opacity': 0,
        'z-index': 2,
      },
    },
    { selector: 'node[h = "right"]', style: { 'text-halign': 'right', 'text-margin-x': 5 } },
    { selector: 'node[h = "left"]', style: { 'text-halign': 'left', 'text-margin-x': -5 } },
    { selector: 'node[v = "bottom"]', style: { 'text-valign': 'bottom', 'text-margin-y': 5 } },
    { selector: 'node[v = "top"]', style: { 'text-valign': 'top', 'text-margin-y': -5 } },
    {
      selector: 'edge',
      style: {
        width: 1.2,
        'line-color': token('--map-tie'),
        'curve-style': 'straight',
        'overlay-opacity': 0,
        events: 'no',
        'z-index': 1,
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
      selector: '.ring.beyond',
      style: { 'border-style': 'dashed', 'border-dash-pattern': [3, 6] },
    },
    {
      selector: '.expert',
      style: {
        'background-color': token('--card'),
        'border-color': token('--new'),
        'border-width': 2.5,
        'z-index': 4,
      },
    },
    {
      selector: 'node.path, .centre',
      style: {
        'background-color': token('--person'),
        'border-width': 0,
        color: token('--ink'),
        'font-weight': 600,
        'font-size': 12.5,
        'z-index': 6,
      },
    },
    {
      selector: '.expert.path',
      style: {
        'background-color': token('--card'),
        'border-color': token('--new'),
        'border-width': 4,
      },
    },
    {
      selector: 'edge.path',
      style: { width: 3, 'line-color': token('--new'), 'z-index': 5 },
    },
    {
      selector: 'edge.weakest',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 5] },
    },
    {
      selector: '.subject',
      style: {
        shape: 'round-rectangle',
        'background-color': token('--challenge'),
        'border-width': 0,
        'z-index': 6,
      },
    },
    { selector: '.poses', style: { 'line-color': token('--challenge'), width: 1.5 } },
    {
      selector: '.topic',
      style: {
        shape: 'hexagon',
        'background-color': token('--topic-tint'),
        'border-color': token('--topic'),
        'border-width': 1.5,
        color: token('--topic-ink'),
        'font-weight': 500,
        'z-index': 6,
      },
    },
    {
      selector: '.meets',
      style: { 'line-color': token('--topic'), 'line-style': 'dotted', width: 1.5, 'z-index': 3 },
    },
    {
      selector: '.pointed',
      style: {
        label: 'data(name)',
        color: token('--ink'),
        'font-weight': 600,
        'text-wrap': 'wrap',
        'text-max-width': '220px',
        'z-index': 20,
      },
    },
  ];
}
