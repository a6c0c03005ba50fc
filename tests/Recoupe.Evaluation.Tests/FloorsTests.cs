namespace Recoupe.Evaluation.Tests;

public sealed class FloorsTests
{
    [Theory]
    [InlineData("quotes/x/all", 0.9, true)]
    [InlineData("quotes/x/all", 0.8, true)]
    [InlineData("quotes/x/all", 0.7996, true)]
    [InlineData("quotes/x/all", 0.799, false)]
    [InlineData("quotes/y/all", 0.1, true)]
    public void Holds_ScoreAgainstItsFloor_ComparesThreeDigits(string name, double value, bool holds)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, """{"quotes/x/all": 0.8}""");
            Floors floors = Floors.Read(file);
            Assert.Equal(["quotes/x/all"], floors.Names);
            Assert.Equal(holds, floors.Holds(new Score(name, value)));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
