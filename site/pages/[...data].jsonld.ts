import { dataAnswer, dataPaths } from '../lib/data-route.ts';

export const getStaticPaths = () => dataPaths('jsonLd');

export const GET = dataAnswer;
