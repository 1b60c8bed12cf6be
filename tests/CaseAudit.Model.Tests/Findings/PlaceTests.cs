namespace CaseAudit.Model.Tests.Findings;

public sealed class PlaceTests
{
    [Theory]
    [InlineData("")]
    [InlineData("/closed")]
    [InlineData("/visits/4")]
    [InlineData("/plans/0/objectives/12/targetDate")]
    public void Parse_WhatToStringWrote_IsTheSamePlace(string pointer) => Place.Parse(pointer).ToString().ShouldBe(pointer);

    [Fact]
    public void Parse_ItemOfACollection_EqualsThePlaceBuilt() => Place.Parse("/visits/4/date").ShouldBe(Place.Root.Of("visits", 4).Of("date"));

    [Fact]
    public void ToString_LongPointer_IsWhole() =>
        Place.Root.Of(new string('p', 200), 1).Of(new string('q', 200)).ToString().ShouldBe($"/{new string('p', 200)}/1/{new string('q', 200)}");
}
