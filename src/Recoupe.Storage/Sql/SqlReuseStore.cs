using System.Data.Common;
using System.Text.Json;
using Dapper;
using Recoupe.Reuse;
using Recoupe.Text;

namespace Recoupe.Storage.Sql;

/// <summary>Shared copy in tables; passages as JSON: four offsets each.</summary>
internal sealed class SqlReuseStore(SqlDatabase database) : IReuseStore
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<ReuseRelation>> OfStoryAsync(string story, CancellationToken cancellation = default)
    {
        IReadOnlyList<ReuseRow> rows = await database.QueryAsync<ReuseRow>(
            """
            SELECT r.a AS A, r.b AS B, r.score AS Score, r.share AS Share, r.kind AS Kind, r.direction AS Direction, r.passages AS Passages, r.reasons AS Reasons
            FROM reuse r JOIN article x ON x.id = r.a JOIN article y ON y.id = r.b WHERE x.story = @story AND y.story = @story ORDER BY r.a, r.b
            """,
            new { story },
            cancellation);
        return [.. rows.Select(Read)];
    }

    /// <summary>Keeps what an arrival shares; a pair that is there already is brought up to date.</summary>
    public static async Task KeepAsync(DbTransaction transaction, IReadOnlyList<ReuseRelation> relations)
    {
        foreach (ReuseRelation relation in relations)
        {
            await transaction.Connection!.ExecuteAsync(
                """
                INSERT INTO reuse(a, b, score, share, kind, direction, passages, reasons) VALUES(@A, @B, @Score, @Share, @kind, @direction, @passages, @reasons)
                ON CONFLICT(a, b) DO UPDATE SET score = excluded.score, share = excluded.share, kind = excluded.kind, direction = excluded.direction,
                    passages = excluded.passages, reasons = excluded.reasons
                """,
                new
                {
                    relation.A,
                    relation.B,
                    relation.Score,
                    relation.Share,
                    kind = (int)relation.Kind,
                    direction = (int)relation.Direction,
                    passages = JsonSerializer.Serialize(relation.Passages.Select(passage => new[] { passage.A.Start, passage.A.End, passage.B.Start, passage.B.End })),
                    reasons = JsonSerializer.Serialize(relation.Reasons),
                },
                transaction);
        }
    }

    private static ReuseRelation Read(ReuseRow row) => new(row.A, row.B)
    {
        Score = row.Score,
        Share = row.Share,
        Kind = (ReuseKind)row.Kind,
        Direction = (ReuseDirection)row.Direction,
        Passages = [.. (JsonSerializer.Deserialize<int[][]>(row.Passages) ?? []).Select(at => new AlignedPassage(new Span(at[0], at[1]), new Span(at[2], at[3])))],
        Reasons = JsonSerializer.Deserialize<string[]>(row.Reasons) ?? [],
    };
}
