import type { System } from '../../schema/system.ts';
import { lessonTopic } from '../../schema/vocabularies/lesson-topic.ts';

type Lesson = NonNullable<System['lessonsLearned']>[number];

/** What somebody learned, and with which system. */
export interface Learned<T> {
  readonly entry: T;
  readonly lesson: Lesson;
}

/** What was learned about one topic. */
export interface LessonsOfTopic<T> {
  readonly topic: Lesson['topic'];
  readonly lessons: readonly Learned<T>[];
}

/**
 * All lessons of some systems by topic, in the order of the code list; topics nobody learned about are left out. Within a
 * topic the newest come first and those without a date last.
 */
export function lessonsByTopic<T extends { readonly record: Pick<System, 'lessonsLearned'> }>(
  entries: Iterable<T>,
): LessonsOfTopic<T>[] {
  const all = [...entries].flatMap((entry) => (entry.record.lessonsLearned ?? []).map((lesson) => ({ entry, lesson })));
  const dateOf = ({ lesson }: Learned<T>) => lesson.date ?? '';
  return lessonTopic.codes
    .map((topic) => ({
      topic,
      lessons: all
        .filter(({ lesson }) => lesson.topic === topic)
        .toSorted((a, b) => (dateOf(a) === dateOf(b) ? 0 : dateOf(a) < dateOf(b) ? 1 : -1)),
    }))
    .filter(({ lessons }) => lessons.length > 0);
}
