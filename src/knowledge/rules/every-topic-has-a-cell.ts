import type { Rule } from '../rule.js';
import type { CellEntry } from '../schema.js';

/** Whatever topic is asked of whatever service, some cell answers: every model, with those it extends, knows every topic. */
export const everyTopicHasACell: Rule = {
  name: 'every topic has a cell',
  check({ models, topics }) {
    const byId = new Map(models.map((model) => [model.data.id, model.data]));
    return models.flatMap(({ file, data, lineOf }) => {
      const known = new Set<string>();
      const visited = new Set<string>();
      for (let at: string | undefined = data.id; at !== undefined; at = byId.get(at)?.extends) {
        if (visited.has(at))
          return [
            { file, line: lineOf(['extends']), message: `"${data.id}" extends itself: break the circle` },
          ];
        visited.add(at);
        const cells: Readonly<Record<string, CellEntry | undefined>> = byId.get(at)?.cells ?? {};
        for (const topic of Object.keys(cells)) known.add(topic);
      }
      const missing = topics.map((topic) => topic.data.id).filter((id) => !known.has(id));
      if (missing.length === 0) return [];
      return [
        {
          file,
          line: lineOf(['cells']),
          message: `no cell for ${missing.join(', ')}: add them here or in the model it extends`,
        },
      ];
    });
  },
};
