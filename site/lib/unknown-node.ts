/** Second line behind the check: a page renders the nodes it knows and nothing else. */
export function unknownNode(node: never): never {
  throw new Error(`No page knows how to show ${JSON.stringify(node)}.`);
}
