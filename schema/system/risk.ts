import { optional, required } from '../field.ts';
import { code, codes, flag, group, list, partialDate, prose, text, url } from '../primitives.ts';
import { aiActClass } from '../vocabularies/ai-act-class.ts';
import { annexIIIArea } from '../vocabularies/annex-iii-area.ts';
import { art50Duty } from '../vocabularies/art-50-duty.ts';
import { art63Condition } from '../vocabularies/art-6-3-condition.ts';
import { assessmentStatus } from '../vocabularies/assessment-status.ts';
import { impactAssessmentType } from '../vocabularies/impact-assessment-type.ts';
import { incidentSeverity } from '../vocabularies/incident-severity.ts';
import { monitoringStatus } from '../vocabularies/monitoring-status.ts';
import { personnelCouncil } from '../vocabularies/personnel-council.ts';
import { publicationCategory } from '../vocabularies/publication-category.ts';
import { riskCategory } from '../vocabularies/risk-category.ts';
import { riskGrade } from '../vocabularies/risk-grade.ts';

/** Section H: how risky the system is for people and what is done about it. */
export const risk = {
  publicationCategory: optional(code(publicationCategory), {
    label: { de: 'Kategorie des Registers', en: 'Category in the register' },
    help: {
      de: 'Unter welcher Überschrift steht das System? Folgt aus der Einstufung und der Wirkung auf Menschen.',
      en: 'Under which heading is the system listed? Follows from its classification and effect on people.',
    },
    example: 'ai-affecting-people',
    due: 'publication',
  }),
  aiActClass: optional(code(aiActClass), {
    label: { de: 'Einstufung nach KI-Verordnung', en: 'Classification under the AI Act' },
    help: {
      de: 'Wie stuft die Stelle das System ein? „Noch offen“ ist erlaubt und ehrlicher als eine Vermutung.',
      en: 'How does the body classify the system? "Open" is allowed and more honest than a guess.',
    },
    example: 'transparency-art-50',
    due: 'publication',
  }),
  annexIIIArea: optional(code(annexIIIArea), {
    label: { de: 'Bereich nach Anhang III', en: 'Area of Annex III' },
    help: {
      de: 'In welchen Einsatzbereich des Anhangs III der KI-Verordnung fällt das System?',
      en: 'Into which area of Annex III of the AI Act does the system fall?',
    },
    example: 'annex-iii-5a',
    due: 'registration',
    when: 'annexThree',
  }),
  art6_3Conditions: optional(codes(art63Condition), {
    label: { de: 'Bedingungen nach Art. 6 Abs. 3', en: 'Conditions of Art. 6(3)' },
    help: {
      de: 'Warum gilt das System trotz Anhang III nicht als hochriskant? Mindestens eine Bedingung.',
      en: 'Why is the system not high-risk despite Annex III? At least one condition.',
    },
    example: ['art-6-3-d'],
    due: 'registration',
    when: 'annexThreeException',
  }),
  profiling: optional(flag(), {
    label: { de: 'Profiling natürlicher Personen', en: 'Profiling of natural persons' },
    help: {
      de: 'Ja, wenn das System Daten über Menschen automatisch auswertet, um sie zu bewerten (Art. 4 Nr. 4 DSGVO).',
      en: 'Yes, if the system automatically evaluates data about people to assess them (Art. 4(4) GDPR).',
    },
    example: false,
    due: 'registration',
    when: 'annexThreeException',
  }),
  art50Duties: optional(codes(art50Duty), {
    label: { de: 'Transparenzpflichten nach Art. 50', en: 'Transparency duties of Art. 50' },
    help: {
      de: 'Welche Pflichten des Art. 50 KI-VO gelten? Gilt keine, dann nur „Keine Pflicht“.',
      en: 'Which duties of Art. 50 of the AI Act apply? If none, choose only "No duty".',
    },
    example: ['art-50-1-interaction'],
    due: 'publication',
    when: 'regulatedUse',
  }),
  classificationRationale: optional(prose(2000), {
    label: { de: 'Begründung der Einstufung', en: 'Rationale of the classification' },
    help: {
      de: 'Warum wurde so eingestuft? Auch für Fachfremde nachvollziehbar.',
      en: 'Why was it classified this way? Understandable for outsiders, too.',
    },
    example: 'Das System sortiert Post und entscheidet nichts. Kein Bereich des Anhangs III ist berührt.',
    due: 'publication',
  }),
  classificationReview: optional(
    group({
      role: required(text(200), {
        label: { de: 'Geprüft durch (Funktion)', en: 'Reviewed by (function)' },
        help: {
          de: 'Funktion oder Referat, das geprüft hat. Kein Personenname.',
          en: 'Function or unit that did the review. No personal name.',
        },
        example: 'KI-Koordination im Rechtsamt',
      }),
      date: optional(partialDate(), {
        label: { de: 'Geprüft am', en: 'Reviewed on' },
        help: { de: 'Tag oder Monat der Prüfung.', en: 'Day or month of the review.' },
        example: '2026-03-12',
        past: true,
      }),
      tool: optional(text(200), {
        label: { de: 'Hilfsmittel', en: 'Tool' },
        help: {
          de: 'Leitfaden, Prüfliste oder Programm, mit dem geprüft wurde.',
          en: 'Guide, checklist or program used for the review.',
        },
        example: 'Prüfliste des Landes Musterland, Fassung 2',
      }),
    }),
    {
      label: { de: 'Prüfung der Einstufung', en: 'Review of the classification' },
      help: {
        de: 'Wer hat die Einstufung wann und womit geprüft?',
        en: 'Who reviewed the classification, when and by which means?',
      },
      expert: true,
    },
  ),
  impactAssessments: optional(
    list(
      group({
        type: required(code(impactAssessmentType), {
          label: { de: 'Art', en: 'Type' },
          help: { de: 'Welche Folgen wurden abgeschätzt?', en: 'Which impact was assessed?' },
          example: 'dpia',
        }),
        status: required(code(assessmentStatus), {
          label: { de: 'Stand', en: 'Status' },
          help: { de: 'Wie weit ist die Folgenabschätzung?', en: 'How far has the assessment come?' },
          example: 'completed',
        }),
        date: optional(partialDate(), {
          label: { de: 'Datum', en: 'Date' },
          help: {
            de: 'Wann abgeschlossen, oder wann geplant? Monat oder Jahr genügt.',
            en: 'When completed, or when planned? Month or year is enough.',
          },
          example: '2026-02',
        }),
        summary: optional(prose(2500), {
          label: { de: 'Ergebnis', en: 'Result' },
          help: {
            de: 'Die wichtigsten Ergebnisse in wenigen Sätzen. Ist keine nötig: warum nicht?',
            en: 'The main findings in a few sentences. If none is required: why not?',
          },
          example: 'Das Restrisiko ist gering. Die Vorschläge werden nach 30 Tagen gelöscht.',
        }),
        url: optional(url(), {
          label: { de: 'Adresse', en: 'Address' },
          help: {
            de: 'Öffentliche Adresse der Folgenabschätzung oder ihrer Zusammenfassung.',
            en: 'Public address of the assessment or its summary.',
          },
          example: 'https://www.example.org/folgenabschaetzung.pdf',
        }),
      }),
    ),
    {
      label: { de: 'Folgenabschätzungen', en: 'Impact assessments' },
      help: {
        de: 'Welche Folgen wurden geprüft, und mit welchem Ergebnis? Der Stand genügt für den Anfang.',
        en: 'Which impacts were assessed, and with what result? The status is enough to begin with.',
      },
      due: 'publication',
      when: 'assessmentDue',
    },
  ),
  risks: optional(
    list(
      group({
        category: optional(code(riskCategory), {
          label: { de: 'Art des Risikos', en: 'Category of risk' },
          help: { de: 'Wo entsteht das Risiko?', en: 'Where does the risk arise?' },
          example: 'output',
        }),
        description: required(prose(1500), {
          label: { de: 'Risiko', en: 'Risk' },
          help: { de: 'Was kann schiefgehen?', en: 'What can go wrong?' },
          example: 'Ein eiliger Brief wird dem falschen Amt vorgeschlagen und bleibt liegen.',
        }),
        affected: optional(text(300), {
          label: { de: 'Betroffene', en: 'People affected' },
          help: { de: 'Wen trifft der Schaden?', en: 'Whom does the harm affect?' },
          example: 'Menschen, die einen Antrag stellen',
        }),
        severity: optional(code(riskGrade), {
          label: { de: 'Schwere', en: 'Severity' },
          help: { de: 'Wie schwer wäre der Schaden?', en: 'How severe would the harm be?' },
          example: 'medium',
        }),
        probability: optional(code(riskGrade), {
          label: { de: 'Wahrscheinlichkeit', en: 'Probability' },
          help: { de: 'Wie wahrscheinlich ist der Schaden?', en: 'How likely is the harm?' },
          example: 'low',
        }),
        mitigation: optional(prose(1500), {
          label: { de: 'Gegenmaßnahme', en: 'Mitigation' },
          help: { de: 'Was wird gegen das Risiko getan?', en: 'What is done against the risk?' },
          example: 'Ein Mensch bestätigt jeden Vorschlag. Unsichere Fälle werden markiert.',
        }),
      }),
    ),
    {
      label: { de: 'Risiken und Gegenmaßnahmen', en: 'Risks and mitigation' },
      help: {
        de: 'Was kann Menschen durch das System geschehen, und was wird dagegen getan? Je Risiko ein Eintrag.',
        en: 'What can happen to people through the system, and what is done about it? One item per risk.',
      },
      due: 'pilot',
      when: 'peopleAffected',
    },
  ),
  biasAssessment: optional(
    group({
      done: required(flag(), {
        label: { de: 'Geprüft', en: 'Assessed' },
        help: {
          de: 'Ja, wenn das System auf Verzerrung und Diskriminierung geprüft wurde.',
          en: 'Yes, if the system was checked for bias and discrimination.',
        },
        example: true,
      }),
      method: optional(prose(1500), {
        label: { de: 'Vorgehen', en: 'Method' },
        help: {
          de: 'Wie und an welchen Daten wurde geprüft?',
          en: 'How and with which data was the check done?',
        },
        example: 'Vergleich der Fehlerquote nach Sprache des Schreibens an 2000 Briefen.',
      }),
      result: optional(prose(1500), {
        label: { de: 'Ergebnis', en: 'Result' },
        help: {
          de: 'Was kam heraus, und was folgt daraus?',
          en: 'What was found, and what follows from it?',
        },
        example: 'Briefe in einfacher Sprache wurden öfter falsch zugeordnet. Das Modell wurde nachtrainiert.',
      }),
      date: optional(partialDate(), {
        label: { de: 'Datum', en: 'Date' },
        help: { de: 'Wann wurde zuletzt geprüft?', en: 'When was the last check?' },
        example: '2026-01',
        past: true,
      }),
    }),
    {
      label: { de: 'Prüfung auf Verzerrung und Diskriminierung', en: 'Assessment of bias and discrimination' },
      help: {
        de: 'Behandelt das System Gruppen von Menschen ungleich? Wurde das geprüft?',
        en: 'Does the system treat groups of people unequally? Has that been checked?',
      },
      due: 'publication',
      when: 'highRisk',
    },
  ),
  monitoring: optional(
    group({
      status: required(code(monitoringStatus), {
        label: { de: 'Stand', en: 'Status' },
        help: {
          de: 'Wird das System im Betrieb überwacht?',
          en: 'Is the system monitored in use?',
        },
        example: 'established',
      }),
      text: optional(prose(2500), {
        label: { de: 'Vorgehen', en: 'Procedure' },
        help: {
          de: 'Was wird wie oft gemessen, und wer greift ein, wenn etwas schiefläuft?',
          en: 'What is measured how often, and who steps in if something goes wrong?',
        },
        example: 'Jeden Monat werden 100 Zuordnungen von Hand geprüft. Unter 90 Prozent wird abgeschaltet.',
      }),
    }),
    {
      label: { de: 'Überwachung im Betrieb', en: 'Monitoring in use' },
      help: {
        de: 'Wie wird bemerkt, dass das System schlechter wird oder Schaden anrichtet?',
        en: 'How is it noticed that the system gets worse or does harm?',
      },
      due: 'operation',
      expert: true,
    },
  ),
  audits: optional(
    list(
      group({
        by: required(text(200), {
          label: { de: 'Geprüft durch', en: 'Audited by' },
          help: {
            de: 'Stelle oder Firma, die geprüft hat. Kein Personenname.',
            en: 'Body or company that did the audit. No personal name.',
          },
          example: 'Rechnungsprüfungsamt Musterstadt',
        }),
        type: optional(text(200), {
          label: { de: 'Gegenstand', en: 'Subject' },
          help: { de: 'Was wurde geprüft?', en: 'What was audited?' },
          example: 'Wirtschaftlichkeit',
        }),
        date: optional(partialDate(), {
          label: { de: 'Datum', en: 'Date' },
          help: {
            de: 'Wann wurde geprüft? Monat oder Jahr genügt.',
            en: 'When was the audit? Month or year is enough.',
          },
          example: '2026-04',
          past: true,
        }),
        result: optional(prose(1500), {
          label: { de: 'Ergebnis', en: 'Result' },
          help: { de: 'Das Ergebnis in wenigen Sätzen.', en: 'The result in a few sentences.' },
          example: 'Keine wesentlichen Mängel. Die Kosten sind künftig genauer zu erfassen.',
        }),
        url: optional(url(), {
          label: { de: 'Adresse', en: 'Address' },
          help: { de: 'Öffentliche Adresse des Prüfberichts.', en: 'Public address of the audit report.' },
          example: 'https://www.example.org/pruefbericht.pdf',
        }),
      }),
    ),
    {
      label: { de: 'Prüfungen', en: 'Audits' },
      help: {
        de: 'Prüfungen durch unabhängige Stellen, zum Beispiel Rechnungshof oder Datenschutzaufsicht.',
        en: 'Audits by independent bodies, for example a court of audit or data protection authority.',
      },
    },
  ),
  incidents: optional(
    list(
      group({
        date: optional(partialDate(), {
          label: { de: 'Datum', en: 'Date' },
          help: {
            de: 'Wann geschah der Vorfall? Monat genügt.',
            en: 'When did the incident happen? The month is enough.',
          },
          example: '2026-05',
          past: true,
        }),
        summary: required(prose(1500), {
          label: { de: 'Was ist geschehen?', en: 'What happened?' },
          help: {
            de: 'Ablauf, Folgen und Abhilfe. Ohne Angaben zu einzelnen Menschen.',
            en: 'Course, consequences and remedy. Without details of individual people.',
          },
          example: 'Nach einem Update blieben 40 Briefe zwei Tage unbearbeitet. Alle wurden nachgeholt.',
        }),
        severity: optional(code(incidentSeverity), {
          label: { de: 'Schwere', en: 'Severity' },
          help: { de: 'Wie schwer waren die Folgen?', en: 'How grave were the consequences?' },
          example: 'significant',
        }),
        art73Reported: optional(flag(), {
          label: { de: 'Nach Art. 73 KI-VO gemeldet', en: 'Reported under Art. 73 of the AI Act' },
          help: {
            de: 'Ja, wenn der Vorfall der Marktüberwachungsbehörde gemeldet wurde.',
            en: 'Yes, if the incident was reported to the market surveillance authority.',
          },
          example: false,
        }),
        resolved: optional(flag(), {
          label: { de: 'Behoben', en: 'Resolved' },
          help: {
            de: 'Ja, wenn Ursache und Folgen behoben sind.',
            en: 'Yes, if cause and consequences have been remedied.',
          },
          example: true,
        }),
      }),
    ),
    {
      label: { de: 'Vorfälle', en: 'Incidents' },
      help: {
        de: 'Störungen mit Folgen für Menschen oder Verfahren. Offen genannt schaffen sie Vertrauen.',
        en: 'Failures with consequences for people or cases. Stated openly, they build trust.',
      },
    },
  ),
  consultation: optional(
    group({
      personnelCouncil: optional(code(personnelCouncil), {
        label: { de: 'Personalvertretung', en: 'Staff council' },
        help: {
          de: 'Wurde die Personalvertretung beteiligt?',
          en: 'Was the staff council involved?',
        },
        example: 'involved',
      }),
      dpo: optional(flag(), {
        label: { de: 'Datenschutzbeauftragte beteiligt', en: 'Data protection officer involved' },
        help: {
          de: 'Ja, wenn die oder der Datenschutzbeauftragte beteiligt wurde.',
          en: 'Yes, if the data protection officer was involved.',
        },
        example: true,
      }),
      public: optional(prose(1500), {
        label: { de: 'Beteiligung der Öffentlichkeit', en: 'Public participation' },
        help: {
          de: 'Wie wurden Betroffene oder ihre Verbände gehört?',
          en: 'How were the people affected or their associations heard?',
        },
        example: 'Zwei Gespräche mit dem Behindertenbeirat der Stadt.',
      }),
    }),
    {
      label: { de: 'Beteiligung', en: 'Consultation' },
      help: {
        de: 'Wer wurde vor dem Einsatz gehört: Personalvertretung, Datenschutz, Betroffene?',
        en: 'Who was heard before use: staff council, data protection, people affected?',
      },
      due: 'pilot',
      expert: true,
    },
  ),
} as const;
