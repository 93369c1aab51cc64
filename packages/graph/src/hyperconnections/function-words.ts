/**
 * English words that hold a sentence together and say nothing of what it is about: articles, pronouns, prepositions,
 * conjunctions, auxiliary verbs, question words and adverbs of degree; also what is left of a contraction. Lucene's
 * analyser leaves out some thirty of them; whoever is found by the others alone is found by nothing.
 */
export const functionWords: ReadonlySet<string> = new Set(
  `a an the this that these those some any each every either neither both all such same other others another none
  i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself
  we us our ours ourselves they them their theirs themselves one ones
  someone somebody something anyone anybody anything everyone everybody everything nobody nothing
  who whom whose which what when where why how whether whenever wherever whatever whoever whichever
  am is are was were be been being have has had having do does did doing
  will would shall should can could may might must ought cannot
  about above across after against along among amongst around at before behind below beneath beside besides between
  beyond by despite during except for from in inside into like near of off on onto out outside over per since than
  through throughout to toward towards under until up upon via with within without
  and but or nor so yet if because although though while whereas unless as
  not no only also too very just even still again already always never ever often sometimes usually
  here there then now once more most less least much many few several enough quite rather almost perhaps maybe
  however therefore thus else instead
  s t ll re ve don doesn didn isn aren wasn weren hasn haven hadn wouldn couldn shouldn`.split(
    /\s+/,
  ),
);
