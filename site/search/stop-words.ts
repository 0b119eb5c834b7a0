import type { Language } from '../../schema/language.ts';

/**
 * Words that say nothing about what somebody looks for: articles, pronouns, prepositions, auxiliary verbs. As folded
 * words, because that is how texts are compared.
 */
export const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: setOf(`
    aber alle allem allen aller alles als also am an andere anderen anderer auch auf aus außer
    bei beim bevor bin bis bisher bzw
    da dabei dadurch dafür daher damit danach daran darauf daraus darf darin darüber das dass davon dazu dein deine
    dem den denen denn der deren des dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch dürfen
    ein eine einem einen einer eines er es etwa etwas euch euer eure
    für gegen gibt
    hat hatte hatten habe haben hier hin hinter
    ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins innen ist
    jede jedem jeden jeder jedes
    kann kannst kein keine keinem keinen keiner können könnte könnten
    man mein meine meinem meinen meiner mich mir mit möchte muss müssen
    nach neben nicht noch nur
    ob oder ohne
    sein seine seinem seinen seiner seit sich sie sind so sowie soll sollen sollte sollten
    über um und uns unser unsere unter
    vom von vor
    war waren wann warum was welche welchem welchen welcher welches wenn wer werde werden wie wieder will wir wird wo
    wollen worden wurde wurden
    zu zum zur zwischen
  `),
  en: setOf(`
    a about after all also an and any are as at
    be because been before being between both but by
    can cannot could
    did do does doing
    each
    for from
    had has have having he her here him his how
    i if in into is it its
    may me might more most my
    no not
    of on only or other our out over own
    same she should so some such
    than that the their them then there these they this those through to
    under until up
    was we were what when where which while who whom why will with would
    you your
  `),
};

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().replaceAll('ß', 'ss').split(/\s+/));
}
