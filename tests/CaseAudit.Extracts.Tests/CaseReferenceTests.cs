namespace CaseAudit.Extracts.Tests;

public sealed class CaseReferenceTests
{
    [Theory]
    [InlineData("C-0142")]
    [InlineData("1")]
    [InlineData("2024/0142.a_b")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123")]
    public void I5_ReferenceOfTheRightForm_IsRead(string reference) =>
        Reading.Good(Reading.GoodCase.Replace("C-1", reference, StringComparison.Ordinal)).Case.CaseId.ShouldBe(reference);

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("/etc")]
    [InlineData("a..b")]
    [InlineData("C 1")]
    [InlineData("é1")]
    [InlineData("C1\\n")]
    [InlineData("=1+1")]
    [InlineData("01234567890123456789012345678901234567890123456789012345678901234")]
    public void I5_ReferenceOfAnotherForm_IsRejected(string reference)
    {
        var rejected = Reading.Bad(Reading.GoodCase.Replace("C-1", reference, StringComparison.Ordinal));

        rejected.CaseId.ShouldBeNull();
        rejected.Errors.ShouldHaveSingleItem().At.ShouldBe("/caseId");
    }

    [Theory]
    [InlineData("name")]
    [InlineData("firstName")]
    [InlineData("first_name")]
    [InlineData("Surname")]
    [InlineData("childName")]
    [InlineData("workerName")]
    [InlineData("nhsNumber")]
    [InlineData("NHSNo")]
    [InlineData("address")]
    [InlineData("homeAddress")]
    [InlineData("addressLine1")]
    [InlineData("postcode")]
    [InlineData("phone")]
    [InlineData("mobilePhone")]
    [InlineData("email")]
    [InlineData("emailAddress")]
    [InlineData("upn")]
    public void I5_PersonalProperty_IsRejectedSayingWhyThereIsNoPlaceForIt(string name)
    {
        var error = Reading.OnlyError(Reading.CaseWith($"\"people\":[{{\"{name}\":\"Somebody Real\"}}]"));

        error.At.ShouldBe("/people/0/" + name);
        error.Message.ShouldContain("on purpose");
        error.ToString().ShouldNotContain("Somebody Real");
    }

    [Fact]
    public void I5_NameOfAnIntervention_IsPartOfTheContract() =>
        Reading.Good(Reading.CaseWith("\"interventions\":[{\"name\":\"Triple P\",\"started\":\"2024-01-10\"}]")).Case.Interventions![0].Name.ShouldBe("Triple P");
}
