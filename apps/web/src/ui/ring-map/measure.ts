import { labelFont } from './style.ts';

/** Tells how wide a name of the map is, in pixels. */
export function canvasMeasure(): (text: string, bold: boolean) => number {
  const context = document.createElement('canvas').getContext('2d');
  return (text, bold) => {
    if (!context) return text.length * 7;
    context.font = bold ? `600 12.5px ${labelFont}` : `400 12px ${labelFont}`;
    return context.measureText(text).width;
  };
}
