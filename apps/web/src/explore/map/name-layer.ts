import type { Core } from 'cytoscape';
import { labelFont, type Token } from '../../ui/ring-map/style.ts';
import { lineHeight, type NameLook, type PlacedName } from './names.ts';
import { titleSize, titleSpacing } from './ring-title.ts';

export type NameLayer = {
  /** Writes these names from now on. */
  show: (names: readonly PlacedName[]) => void;
  /** Colours or typeface have changed. */
  rewrite: () => void;
};

/** As many names are kept as pictures, the latest ones: several times what is written at once. */
const mostKept = 500;
/** Room for the halo around the letters, in pixels. */
const room = 4;

const fonts: Record<NameLook['style'], string> = {
  plain: `400 12px ${labelFont}`,
  bold: `600 12.5px ${labelFont}`,
  title: `500 ${titleSize}px ${labelFont}`,
};

/**
 * Names on a canvas of their own over Cytoscape's. They are drawn anew with each of its frames and none of its elements
 * knows of them, so that it can move the map as one picture.
 */
export function createNameLayer(cy: Core, container: HTMLElement, token: Token): NameLayer {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  Object.assign(canvas.style, { position: 'absolute', inset: '0', pointerEvents: 'none' });
  container.append(canvas);
  const context = canvas.getContext('2d');
  let names: readonly PlacedName[] = [];
  /** Every name as a picture: writing letters with a halo takes many times longer than copying them. */
  const written = new Map<string, HTMLCanvasElement>();

  const draw = () => {
    const ratio = window.devicePixelRatio;
    const [width, height] = [cy.width(), cy.height()];
    if (
      canvas.width !== Math.round(width * ratio) ||
      canvas.height !== Math.round(height * ratio)
    ) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
    }
    context?.clearRect(0, 0, canvas.width, canvas.height);
    const zoom = cy.zoom();
    const pan = cy.pan();
    for (const { node, lines, look, towards, radius, shift } of names) {
      if (node.removed()) continue;
      const { x, y } = node.position();
      const key = `${ratio} ${look.style} ${look.colour} ${look.faint} ${lines.join('\n')}`;
      const picture = written.get(key) ?? write(lines, look, token, ratio);
      // The one that was drawn last stands last.
      written.delete(key);
      written.set(key, picture);
      const middle = {
        x: ((x + towards.x * radius) * zoom + pan.x + shift.x) * ratio,
        y: ((y + towards.y * radius) * zoom + pan.y + shift.y) * ratio,
      };
      context?.drawImage(
        picture,
        Math.round(middle.x - picture.width / 2),
        Math.round(middle.y - picture.height / 2),
      );
    }
    for (const key of written.keys()) {
      if (written.size <= mostKept) break;
      written.delete(key);
    }
  };
  cy.on('render', draw);
  cy.on('destroy', () => canvas.remove());
  return {
    show: (next) => {
      names = next;
      draw();
    },
    rewrite: () => {
      written.clear();
      draw();
    },
  };
}

function write(
  lines: readonly string[],
  { style, colour, faint }: NameLook,
  token: Token,
  ratio: number,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  const prepare = () => {
    context.font = fonts[style];
    context.letterSpacing = style === 'title' ? `${titleSpacing}px` : '0px';
    context.textAlign = 'center';
    context.textBaseline = 'middle';
  };
  prepare();
  const width = Math.max(...lines.map((line) => context.measureText(line).width));
  canvas.width = Math.ceil((width + 2 * room) * ratio);
  canvas.height = Math.ceil((lines.length * lineHeight + room) * ratio);
  // A canvas that changes its size forgets everything else.
  prepare();
  context.scale(ratio, ratio);
  context.globalAlpha = faint ? 0.6 : 1;
  context.lineJoin = 'round';
  context.lineWidth = 2 * room - 2;
  context.strokeStyle = token('--card');
  context.fillStyle = token(colour);
  lines.forEach((line, place) => {
    const at = { x: canvas.width / ratio / 2, y: room / 2 + (place + 0.5) * lineHeight };
    context.strokeText(line, at.x, at.y);
    context.fillText(line, at.x, at.y);
  });
  return canvas;
}
