import { vocabulary } from '../vocabulary.ts';

/** What a dataset served for while a model was made. */
export const datasetPurpose = vocabulary(
  'dataset-purpose',
  { de: 'Zweck des Datensatzes', en: 'Purpose of the dataset' },
  [
    { code: 'training', de: 'Training', en: 'Training' },
    { code: 'validation', de: 'Validierung', en: 'Validation' },
    { code: 'test', de: 'Test', en: 'Test' },
    { code: 'fine-tuning', de: 'Feinabstimmung', en: 'Fine-tuning' },
  ],
);
