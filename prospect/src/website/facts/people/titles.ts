/** One title before a name, as it is printed in the languages of the web. */
const one = String.raw`(?:(?:Dr\.? ?med(?:\. ?(?:dent|vet|univ))?|Dr\.-Ing|Dr\. ?(?:rer|phil|jur|iur|theol|oec|agr|h)(?:\. ?(?:nat|pol|publ|c|oec|soc|hort))*|Dr|Prof|Profª|Prof\.ª|Pra|Dª|Dña|Capt|Cllr|Shri|Smt|Er\.|Ar\.|Mr|Mrs|Ms|Miss|Monsieur|Madame|Mlle|MONSIEUR|MADAME|Señora?|Signora?|Sr|Sra|Srta|Mme|M|Herr|Frau|Dhr|Mevr|Dott|Dott\.ssa|Avv|Ing|Arch|Revd|Rev|Canon|Sir|Dame|Fr|Pr|Pastor|Maître|Me|Drs|Mr\.drs|Dra|Lic|Licd[oa]|Lcd[oa]|Licenciad[oa]|Rag|Geom|Sig|Sig\.ra|Dott\.ri|Dr\.ssa|Prof\.ssa|Profa|RAin|RA|StB|Adv|Mtr[oa]|Enfª|C\.P\.|Agr|Abog|Abg|Abogad[oa]|Advogad[oa]|Cdora?|Cra?|Farm|Abbé|Ds|Pbro|Pe|Mons|Msgr|M°|Arq|Eng|Enf|Mag|DI|MMag|Bmst|Ing\.FH|Dipl\.-(?:\p{Lu}[\p{L}]*\.?-?){1,3}(?: ?\((?:FH|TH|TU|BA|Univ\.?)\))?|Dokter|Docteure?|Doctora?|Doutora?|Dottor(?:e|essa)?|The (?:(?:Very|Right|Most) )?Rev|Don|Doña|Rabbi|Padre|Père|Chef|Ir|drs|mr|ir|ing|don|suor|padre|dott|avv)\.?\s)`;

/** Up to three in a row: "Prof. Dr. med. ", "The Very Rev. ". */
export const title = `(?:${one}){1,3}`;

/** Who is announced so is a person, whatever the first name. */
export const polite =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Dra|Dokter|Docteure?|Doctora?|Doutora?|Prof|The (?:Very )?Rev|Capt|Revd?|Herr|Frau|Mme|Sra?|Dhr|Mevr|Dott|Sig|Sig\.ra|Shri|Smt)\.?\s/;
