using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using CaseAudit.Rules.LocalCriteria;
using CaseAudit.Rules.Tests.LocalCriteria;

namespace CaseAudit.Rules.Tests.RuleLanguage;

/// <summary>
/// Every rule keeps to what both engines understand alike. What a rule may be made of, the compiler sees to; here stands what compiles and yet
/// would differ: what an engine may try in another order, conclude twice, or not be able to read.
/// </summary>
public sealed class RuleLanguageTests
{
    public static TheoryData<Type> Rules => [.. typeof(CaseRules).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract && type != typeof(LocalRule)).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_KeepsToTheLanguage(Type rule) => Faults(Statement(rule)).ShouldBeEmpty();

    [Fact]
    public void RuleOfALocalCriterion_KeepsToTheLanguage()
    {
        LocalCriterion[] shapes = [LocalTable.Interval, LocalTable.After, LocalTable.SameItem, LocalTable.PresentOfTheCase, LocalTable.Share];

        foreach (var template in shapes.SelectMany(criterion => Local.Knowledge(criterion).Local)) Faults(new LocalRule(template).State()).ShouldBeEmpty(template.Code);
    }

    [Theory]
    [InlineData(typeof(SelectorReadsAnAlias), "SelectMany reads \"other\"")]
    [InlineData(typeof(GuardInAnotherCondition), "relies on")]
    [InlineData(typeof(Alternatives), "Or")]
    [InlineData(typeof(ActsOnTheSide), "an action besides Yield")]
    [InlineData(typeof(YieldsTwice), "2 actions")]
    [InlineData(typeof(AliasIsAProperty), "not a local")]
    public void WhatWouldDiffer_IsFound(Type rule, string fault) => Faults(Statement(rule)).ShouldHaveSingleItem().ShouldContain(fault);

    private static RuleStatement Statement(Type rule) => ((Rule)Activator.CreateInstance(rule)!).State();

    private static List<string> Faults(RuleStatement statement)
    {
        var faults = new List<string>();
        foreach (var element in statement.Elements) Element(element, faults);
        if (statement.Actions.Count != 1) faults.Add($"{statement.Actions.Count} actions");
        if (statement.Actions.Exists(action => action.Yielded is null)) faults.Add("an action besides Yield fires again on change");
        return faults;
    }

    private static void Element(StatedElement element, List<string> faults)
    {
        switch (element)
        {
            case StatedPattern pattern:
                Alias(pattern.Alias, faults);
                Guards(pattern.Conditions, faults);
                break;
            case StatedQuery query:
                Alias(query.Alias, faults);
                foreach (var step in query.Operators) Operator(step, faults);
                break;
            case StatedLet let:
                Alias(let.Alias, faults);
                break;
            case StatedHaving having:
                Guards(having.Conditions, faults);
                break;
            case StatedGroup { Alternatives: true }:
                faults.Add("Or fires once for each true branch");
                break;
            case StatedGroup group:
                foreach (var part in group.Parts) Element(part, faults);
                break;
        }
    }

    private static void Operator(StatedOperator step, List<string> faults)
    {
        if (step.Kind is OperatorKind.Match or OperatorKind.Where) Guards(step.Lambdas, faults);
        if (step.Kind is OperatorKind.Match or OperatorKind.Where or OperatorKind.From) return;

        // A selector sees the item alone; what it needs besides comes in by From.
        faults.AddRange(step.Lambdas.SelectMany(Captured).Distinct().Select(alias => $"the selector of {step.Name} reads \"{alias}\""));
    }

    private static void Alias(LambdaExpression? alias, List<string> faults)
    {
        if (alias is not null && !(alias.Body is MemberExpression { Member: FieldInfo field } && IsClosure(field.DeclaringType!))) faults.Add($"{alias.Body} is not a local");
    }

    // Conditions of one pattern hold in written order in one engine only: a null guard and what it guards belong in one condition.
    private static void Guards(IReadOnlyList<LambdaExpression> conditions, List<string> faults)
    {
        for (var guard = 0; guard < conditions.Count; guard++)
        {
            if (conditions[guard].Body is not BinaryExpression { NodeType: ExpressionType.NotEqual, Right: ConstantExpression { Value: null } or UnaryExpression { Operand: ConstantExpression { Value: null } } } notNull) continue;

            var guarded = Text(notNull.Left, conditions[guard]);
            for (var later = guard + 1; later < conditions.Count; later++)
            {
                var reads = new Dereferences();
                reads.Visit(conditions[later].Body);
                if (reads.Found.Exists(read => Text(read, conditions[later]) == guarded)) faults.Add($"\"{conditions[later].Body}\" relies on \"{conditions[guard].Body}\" before it");
            }
        }
    }

    // The same whatever the lambda calls its item.
    private static string Text(Expression expression, LambdaExpression lambda) =>
        new Renaming(lambda.Parameters.Count > 0 ? lambda.Parameters[0] : null).Visit(expression).ToString();

    private static IEnumerable<string> Captured(LambdaExpression lambda)
    {
        var captures = new Captures();
        captures.Visit(lambda.Body);
        return captures.Names;
    }

    private static bool IsClosure(Type type) => type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private sealed class Renaming(ParameterExpression? item) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == item ? Expression.Parameter(node.Type, "item") : node;
    }

    private sealed class Captures : ExpressionVisitor
    {
        public List<string> Names { get; } = [];

        protected override Expression VisitMember(MemberExpression node)
        {
            if (node.Expression is ConstantExpression { Value: { } closure } && IsClosure(closure.GetType())) Names.Add(node.Member.Name);
            return base.VisitMember(node);
        }
    }

    // What is looked into: the object of a member or of a method that is called on it.
    private sealed class Dereferences : ExpressionVisitor
    {
        public List<Expression> Found { get; } = [];

        protected override Expression VisitMember(MemberExpression node)
        {
            if (node.Expression is not null && node.Member.Name != nameof(Nullable<int>.HasValue)) Found.Add(node.Expression);
            return base.VisitMember(node);
        }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Object is not null) Found.Add(node.Object);
            return base.VisitMethodCall(node);
        }
    }
}
