namespace CaseAudit.Rules.Tests;

public sealed class BuiltInCatalogueTests
{
    private static readonly string[] _codes =
    [
        "CR01.1", "CR01.2", "CR01.3", "CR01.4", "CR01.5", "CR01.6", "CR01.7",
        "CR02.1", "CR02.2", "CR02.3", "CR02.4", "CR02.5", "CR02.6", "CR02.7",
        "CR03.1", "CR03.2", "CR03.3", "CR03.4", "CR03.5", "CR03.6", "CR03.7", "CR03.8",
        "CR04.1", "CR04.2", "CR04.3", "CR04.4", "CR04.5", "CR04.6", "CR04.7", "CR04.8", "CR04.9", "CR04.10", "CR04.11",
        "CR05.1", "CR05.2", "CR05.3", "CR05.4",
        "CR06.1", "CR06.2", "CR06.3", "CR06.4", "CR06.5",
        "CR07.1", "CR07.2", "CR07.3", "CR07.4", "CR07.5", "CR07.6", "CR07.7",
        "CR08.1", "CR08.2", "CR08.3", "CR08.4", "CR08.5", "CR08.6", "CR08.7",
        "CR09.1", "CR09.2", "CR09.3", "CR09.4", "CR09.5",
        "CR10.1", "CR10.2", "CR10.3", "CR10.4", "CR10.5", "CR10.6",
        "CR11.1", "CR11.2", "CR11.3", "CR11.4", "CR11.5",
        "CR00.1", "CR00.2", "CR00.3", "CR00.4",
    ];

    private static readonly string[] _auditCodes =
    [
        .. Enumerable.Range(1, 11).SelectMany(area => Enumerable.Range(1, 3).Select(number => $"AP{area:00}.{number}")), "AP11.4",
        .. Enumerable.Range(1, 10).Select(point => $"AR{point:00}.1"),
        .. Enumerable.Range(1, 4).Select(point => $"AA{point:00}.1"),
    ];

    private static readonly string[] _essential =
    [
        "CR01.1", "CR01.2", "CR01.3", "CR02.1", "CR02.2", "CR02.4", "CR02.6", "CR03.1", "CR03.2", "CR03.3", "CR03.5", "CR03.6",
        "CR04.1", "CR04.2", "CR04.3", "CR04.4", "CR04.5", "CR05.1", "CR05.2", "CR06.1", "CR06.2", "CR06.3", "CR07.1",
        "CR08.1", "CR08.2", "CR08.6", "CR09.1", "CR10.1", "CR10.2", "CR10.3", "CR10.4", "CR11.1", "CR11.2", "CR11.4",
    ];

    private static readonly string[] _grades = ["strength", "met", "partlyMet", "notMet", "notEvidenced", "notApplicable"];

    private static readonly string[] _closed = ["Is ", "Are ", "Was ", "Were ", "Did ", "Do ", "Does ", "Has ", "Have "];

    public static TheoryData<string> Codes => [.. _codes, .. _auditCodes];

    private static IEnumerable<Criterion> CaseRecord => BuiltIn.Catalogue.CaseRecord.SelectMany(question => question.Criteria);

    [Fact]
    public void Criteria_InOrder_AreTheSeventySixOfTheDesign()
    {
        CaseRecord.Select(criterion => criterion.Code).ShouldBe(_codes);
        _codes.Length.ShouldBe(76);
    }

    [Fact]
    public void Criteria_OfAudits_AreTheFortyEightOfTheDesign()
    {
        BuiltIn.Catalogue.Criteria.Skip(76).Select(criterion => criterion.Code).ShouldBe(_auditCodes);
        _auditCodes.Length.ShouldBe(48);
        BuiltIn.Catalogue.Criteria.Skip(76).Where(criterion => !criterion.Essential).ShouldHaveSingleItem().Code.ShouldBe("AP11.4");
    }

    [Fact]
    public void Criteria_Essential_AreThoseOfTheDesign()
    {
        CaseRecord.Where(criterion => criterion.Essential).Select(criterion => criterion.Code).ShouldBe(_essential);
        BuiltIn.Catalogue.Criteria.Where(criterion => criterion.EssentialFor.Count > 0).ShouldHaveSingleItem().Code.ShouldBe("CR01.6");
        BuiltIn.Catalogue.Criterion("CR01.6").EssentialFor.ShouldBe(["childProtection"]);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void V0_Significance_FollowsFromItsWeight(string code)
    {
        var criterion = BuiltIn.Catalogue.Criterion(code);

        criterion.Significance.ShouldBe(criterion.Essential ? Significance.High : criterion.Question == "CR00" ? Significance.Low : Significance.Medium);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Criterion_Texts_AreWholeSentencesAndThePromptAQuestion(string code)
    {
        var criterion = BuiltIn.Catalogue.Criterion(code);

        criterion.Title.Split(' ').Length.ShouldBeLessThanOrEqualTo(5);
        criterion.Title.ShouldNotEndWith(".");
        (criterion.Asks[^1] is '.' or '?').ShouldBeTrue();
        criterion.Why.ShouldEndWith(".");
        criterion.CannotSee?.ShouldEndWith(".");
        criterion.Prompt.ShouldEndWith("?");
        new[] { criterion.Title, criterion.Asks, criterion.Why, criterion.Prompt }.ShouldAllBe(text => char.IsUpper(text[0]) && text == text.Trim() && !text.Contains("  "));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Prompt_ToThePractitioner_IsOpenAndBlamesNobody(string code)
    {
        var prompt = BuiltIn.Catalogue.Criterion(code).Prompt;

        var words = prompt.ToLowerInvariant().Split(' ', ',', ':', '?');
        words.ShouldNotContain("why");
        words.ShouldNotContain("fail");
        words.ShouldNotContain("failed");
        words.ShouldNotContain("should");
        _closed.ShouldAllBe(closed => !prompt.StartsWith(closed, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Criterion_Grades_AreKnownAndBestFirst(string code)
    {
        var grades = BuiltIn.Catalogue.Criterion(code).Grades;

        grades.ShouldNotBeEmpty();
        grades.ShouldBe(_grades.Where(grades.Contains));
    }

    [Fact]
    public void Strength_CanBeReached_OnlyWhereTheDesignSaysSo() =>
        BuiltIn.Catalogue.Criteria.Where(criterion => criterion.Grades.Contains("strength")).Select(criterion => criterion.Code)
            .ShouldBe(["CR01.5", "CR03.1", "CR07.3", "CR08.2", "CR09.1"]);

    [Fact]
    public void GeneralComments_StabilityOfTheWorker_IsTextOnly() => BuiltIn.Catalogue.Criterion("CR00.1").Grades.ShouldBe(["notApplicable"]);

    [Fact]
    public void NotMet_CannotBeReached_OnlyWhereTheDesignSaysSo() =>
        CaseRecord.Where(criterion => !criterion.Grades.Contains("notMet")).Select(criterion => criterion.Code).ShouldBe(["CR02.7", "CR07.4", "CR00.1"]);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Criterion_WhatItReads_IsThere(string code)
    {
        var criterion = BuiltIn.Catalogue.Criterion(code);

        criterion.Standards.ShouldAllBe(key => BuiltIn.Standards.All.Any(edition => edition.Key == key));
        criterion.Standards.ShouldBeUnique();
        criterion.Switches.ShouldAllBe(key => BuiltIn.Standards.Switches.Any(setting => setting.Key == key));
        criterion.WordLists.ShouldAllBe(list => BuiltIn.Standards.WordLists.Contains(list));
    }

    [Fact]
    public void Standards_AreEachReadByACriterion()
    {
        string[] elsewhere = ["agreement.", "headline.", "selection."];

        BuiltIn.Standards.All.Select(edition => edition.Key).Distinct().Where(key => !elsewhere.Any(start => key.StartsWith(start, StringComparison.Ordinal)))
            .Except(BuiltIn.Catalogue.Criteria.SelectMany(criterion => criterion.Standards)).ShouldBeEmpty();

        // The judge of recommendations has lists of its own.
        BuiltIn.Standards.WordLists.Where(list => !list.StartsWith("smart", StringComparison.Ordinal))
            .Except(BuiltIn.Catalogue.Criteria.SelectMany(criterion => criterion.WordLists))
            .Except(BuiltIn.Catalogue.Reasons.SelectMany(reason => reason.WordLists)).ShouldBeEmpty();
    }

    [Fact]
    public void Questions_InOrder_AreTheManuals()
    {
        BuiltIn.Catalogue.CaseRecord.Select(question => question.Code).ShouldBe([.. Enumerable.Range(1, 11).Select(number => $"CR{number:00}"), "CR00"]);
        BuiltIn.Catalogue.AuditValidation.Select(question => question.Code).ShouldBe(
            [.. Enumerable.Range(1, 11).Select(number => $"AP{number:00}"), .. Enumerable.Range(1, 10).Select(number => $"AR{number:00}"), .. Enumerable.Range(1, 4).Select(number => $"AA{number:00}")]);
        BuiltIn.Catalogue.Questions.ShouldBe([.. BuiltIn.Catalogue.CaseRecord, .. BuiltIn.Catalogue.AuditValidation]);
        BuiltIn.Catalogue.Questions.ShouldAllBe(question => question.Title.Length > 0 && question.Asks.EndsWith('?') && question.Reference.StartsWith("manual App. 1"));
        BuiltIn.Catalogue.Criteria.ShouldAllBe(criterion => criterion.Reference.StartsWith(BuiltIn.Catalogue.QuestionOf(criterion.Code).Reference));
    }
}
