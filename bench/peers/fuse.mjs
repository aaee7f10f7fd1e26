// Finding people by what they typed, by Fuse.js: one fuzzy index of names and classes, the best hit taken.
import Fuse from 'fuse.js';

/** An index over people ({ key, name, className, birthDate }); `match` gives the key of the best hit, or null. */
const open = (people) => {
  const fuse = new Fuse(people, { keys: ['name', 'className', 'birthDate'], threshold: 0.4 });
  return {
    match: ({ name, className, birthDate }) =>
      fuse.search({ $and: [{ name }, { className }, { birthDate }] }, { limit: 1 })[0]?.item.key ?? null,
  };
};

export const peer = { name: 'Fuse.js', package: 'fuse.js', open };
