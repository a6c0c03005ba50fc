using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>A noun that says what a person does.</summary>
/// <param name="Phrase">The folded phrase.</param>
/// <param name="Gender">The gender of whom it stands for.</param>
/// <param name="Classes">The classes it belongs to, as bits: two roles of one person share one.</param>
/// <param name="Any">Whether it may stand for anybody ("l'homme").</param>
/// <param name="Last">Whether it stands for who was named last ("ce dernier").</param>
internal sealed record RoleNoun(string Phrase, Gender Gender, uint Classes, bool Any, bool Last);
