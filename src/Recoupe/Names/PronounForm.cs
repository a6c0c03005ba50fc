using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>A pronoun that stands for a person.</summary>
internal sealed record PronounForm(Gender Gender, bool Plural);
