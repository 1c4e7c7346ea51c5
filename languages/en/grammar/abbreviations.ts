/** Words that keep their dot, as written without it. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Dr Gov Sen Rep Gen Col Lt Sgt Capt Cmdr Cpl Maj Adm Prof Rev Hon St Jr Sr Sens Reps Govs Gens Messrs ' +
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Inc Corp Co Ltd Bros vs etc Nos Ave Blvd ' +
    'Calif Fla Ill Mass Mich Minn Miss Ariz Ark Colo Conn Del Ind Kan Md Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ala Ga Ky La ' +
    'Ph Th Pol Supt Insp Asst Dept'
  ).split(' '),
)
