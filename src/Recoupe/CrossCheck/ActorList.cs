using Recoupe.Names;
using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Lists who and what a story names, all spellings and roles of one under one name.</summary>
internal static class ActorList
{
    private const int MostRoles = 12;

    /// <summary>The actors, the most mentioned first.</summary>
    public static IReadOnlyList<Actor> Of(IReadOnlyList<StoryText> texts, StoryEntities entities)
    {
        Dictionary<Entity, Tally> tallies = [];
        foreach (StoryText text in texts)
        {
            foreach (Mention mention in text.Article.Layers.Mentions)
            {
                if (mention.Entity is not { } entity)
                {
                    continue;
                }

                entity = entities.Canonical(text.Article, entity);
                if (!tallies.TryGetValue(entity, out Tally? tally))
                {
                    tallies[entity] = tally = new Tally(texts.Count);
                }

                tally.Add(text, mention);
            }
        }

        return
        [
            .. tallies.Where(pair => pair.Value.Names.Count > 0).OrderByDescending(pair => pair.Value.Mentions).ThenBy(pair => pair.Key.Name, StringComparer.Ordinal)
                .ThenBy(pair => pair.Key.Type).Select(pair => pair.Value.ToActor(pair.Key)),
        ];
    }

    private sealed class Tally(int articles)
    {
        private readonly int[] _byArticle = new int[articles];

        public Dictionary<string, int> Names { get; } = new(StringComparer.Ordinal);

        private Dictionary<string, int> Roles { get; } = new(StringComparer.Ordinal);

        public int Mentions { get; private set; }

        public void Add(StoryText text, Mention mention)
        {
            Mentions++;
            _byArticle[text.Index]++;
            if (mention.Kind == MentionKind.Pronoun)
            {
                return;
            }

            Dictionary<string, int> counts = mention.Kind == MentionKind.Name ? Names : Roles;
            string surface = mention.Span.TextOf(text.Text);
            counts[surface] = counts.GetValueOrDefault(surface) + 1;
        }

        public Actor ToActor(Entity entity) =>
            new(entity.Name, entity.Type, [.. Ranked(Names).Where(name => name != entity.Name)], [.. Ranked(Roles).Take(MostRoles)], Mentions) { ByArticle = _byArticle };

        private static IEnumerable<string> Ranked(Dictionary<string, int> counts) =>
            counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key);
    }
}
