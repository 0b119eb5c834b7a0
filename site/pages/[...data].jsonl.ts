import { dataAnswer, dataPaths } from '../lib/data-route.ts';

export const getStaticPaths = () => dataPaths('jsonLines');

export const GET = dataAnswer;
