using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>A noun that says what a person does.</summary>
/// <param name="Phrase">The folded phrase.</param>
/// <param name="Gender">The gender of whom it stands for.</param>
/// <param name="Classes">The classes it belongs to, as bits: two roles of one person share one.</param>
/// <param name="Any">Whether it may stand for anybody ("l'homme").</param>
/// <param name="Last">Whether it stands for who was named last ("ce dernier").</param>
/// <param name="Descriptive">Whether it describes whom the text has just spoken of ("la chercheuse") rather than name an office that anybody may hold.</param>
/// <param name="Office">Whether it names an office of state, whose holder the reader is taken to know.</param>
internal sealed record RoleNoun(string Phrase, Gender Gender, uint Classes, bool Any, bool Last, bool Descriptive, bool Office);
