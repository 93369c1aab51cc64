// Runs in the browser before the page that is measured, whichever it is: finds the Cytoscape it draws with, moves it as a
// mouse would, and times the frames.

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Cytoscape marks the element it draws in, and keeps itself there. */
const findMap = () => document.querySelector('.__________cytoscape_container')?._cyreg?.cy;

const surfaceOf = (cy) => cy.container().querySelector('canvas');

const viewOf = (cy) => JSON.stringify([cy.pan(), cy.zoom()]);

const turn = (cy, deltaY) => {
  const { left, top, width, height } = cy.container().getBoundingClientRect();
  const place = { clientX: left + width / 2, clientY: top + height / 2 };
  surfaceOf(cy).dispatchEvent(
    new WheelEvent('wheel', { ...place, deltaY, bubbles: true, cancelable: true }),
  );
};

const drag = (cy, type, x) => {
  // In the corner nobody stands: the map is fitted with a margin.
  const { left, top } = cy.container().getBoundingClientRect();
  const place = { clientX: left + 5 + x, clientY: top + 5, button: 0, buttons: 1 };
  // What comes from the element itself Cytoscape takes for something that lies over it.
  surfaceOf(cy).dispatchEvent(
    new MouseEvent(type, { ...place, bubbles: true, cancelable: true, view: window }),
  );
};

const moves = {
  zoom: { step: (cy, step, all) => turn(cy, step < all / 2 ? -50 : 50) },
  pan: {
    begin: (cy) => drag(cy, 'mousedown', 0),
    step: (cy, step, all) => drag(cy, 'mousemove', 6 * (1 + Math.min(step, all - step))),
    end: (cy) => drag(cy, 'mouseup', 0),
  },
};

window.bench = {
  /** Milliseconds from the start of the page to the first frame in which its map has followed a turn of the wheel. */
  async firstFrame() {
    let nodes = 0;
    while (performance.now() < 120_000) {
      await frame();
      const cy = findMap();
      const before = nodes;
      nodes = cy?.nodes().length ?? 0;
      if (nodes === 0 || nodes !== before) continue;
      const view = viewOf(cy);
      turn(cy, -50);
      await frame();
      await frame();
      if (viewOf(cy) !== view) return performance.now();
    }
    throw new Error('There was no map within two minutes.');
  },

  /** How long each frame took while the map was moved, in ms; for 8 s at most. */
  async move(kind, frames) {
    const cy = findMap();
    const { begin, step, end } = moves[kind];
    const times = [];
    const start = performance.now();
    const view = viewOf(cy);
    begin?.(cy);
    let last = await frame();
    for (let count = 0; count < frames && performance.now() - start < 8_000; count += 1) {
      step(cy, count, frames);
      const now = await frame();
      if (count === 2 && viewOf(cy) === view) throw new Error(`The map did not ${kind}.`);
      times.push(now - last);
      last = now;
    }
    end?.(cy);
    return times;
  },

  /** What the map draws, where, and how large the map is. */
  drawn() {
    const cy = findMap();
    const things = cy.nodes('.thing');
    return {
      width: cy.width(),
      height: cy.height(),
      nodes: things.length,
      elements: [
        ...things.map((node) => ({ data: { id: node.id() }, position: { ...node.position() } })),
        ...things.edgesWith(things).map((edge) => ({
          data: { id: edge.id(), source: edge.source().id(), target: edge.target().id() },
        })),
      ],
    };
  },
};
