using Recoupe.Languages;
using Recoupe.Sentences;
using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>Compiles the word lists of a pack's <c>names/</c> folder for the sequence model.</summary>
internal static class NameLists
{
    /// <summary>Adds what the lists of <paramref name="pack"/> know to <paramref name="lexicon"/>.</summary>
    public static void AddTo(NameLexicon lexicon, LanguagePack pack)
    {
        if (pack.Has(TaggerModel.FileName) && pack.Table("names/settings.tsv").Any(row => row[0] == "forms" && row[1] == "yes"))
        {
            lexicon.Forms = pack.Resource(SharedTagger.Load).Model.Lexicon;
        }

        foreach (string[] row in pack.Table("names/firstnames.tsv"))
        {
            lexicon.AddWord(PhraseHash.Of(row[0]), GazetteerFlags.GivenName);
        }

        foreach (string[] row in pack.Table("names/honorifics.tsv"))
        {
            lexicon.AddWord(PhraseHash.Of(row[0]), GazetteerFlags.Honorific);
        }

        foreach (string[] row in pack.Table("names/roles.tsv"))
        {
            // Of "secrétaire général" the first word is the noun; in German, as in any one-word role, there is only one.
            int space = row[0].IndexOf(' ', StringComparison.Ordinal);
            lexicon.AddWord(PhraseHash.Of(space < 0 ? row[0] : row[0].AsSpan(0, space)), GazetteerFlags.Role);
        }

        foreach (string[] row in pack.Table("names/demonyms.tsv"))
        {
            lexicon.AddWord(PhraseHash.Of(row[0]), GazetteerFlags.Demonym);
        }

        foreach (string[] row in pack.Table("names/heads.tsv"))
        {
            lexicon.AddWord(PhraseHash.Of(row[0]), row[1] == "org" ? GazetteerFlags.OrganisationHead : GazetteerFlags.PlaceHead);
        }

        foreach (string[] row in pack.Table("names/countries.tsv"))
        {
            AddPhrases(lexicon, row, 1, GazetteerFlags.Place);
            AddPhrases(lexicon, row, 2, GazetteerFlags.Place);
        }

        foreach (string[] row in pack.Table("names/aliases.tsv"))
        {
            GazetteerFlags flags = FlagOf(MentionTypes.Parse(row[1]));
            lexicon.AddPhrase(PhraseHash.Of(row[3]), flags);
            AddPhrases(lexicon, row, 4, flags);
        }
    }

    /// <summary>The flag of a phrase of a type.</summary>
    public static GazetteerFlags FlagOf(MentionType type) => type switch
    {
        MentionType.Person => GazetteerFlags.Person,
        MentionType.Organisation => GazetteerFlags.Organisation,
        MentionType.Place => GazetteerFlags.Place,
        _ => GazetteerFlags.Other,
    };

    private static void AddPhrases(NameLexicon lexicon, string[] row, int column, GazetteerFlags flags)
    {
        if (column >= row.Length)
        {
            return;
        }

        foreach (string form in row[column].Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            if (form[0] != '~')
            {
                lexicon.AddPhrase(PhraseHash.Of(form), flags);
            }
        }
    }
}
